package dev.secondment.planted.guest.application;

import dev.secondment.planted.other.domain.PlantedEntity;
import dev.secondment.planted.other.domain.PlantedStore;
import dev.secondment.planted.other.domain.PlantedValue;

/** Goes around a neighbour's use cases, to its aggregate and to its storage; the value is fine. */
public class PlantedGuest {
    PlantedEntity entity;
    PlantedStore store;
    PlantedValue value;
}
