package dev.secondment.planted.feature.persistence;

import dev.secondment.planted.feature.messaging.PlantedConsumer;
import dev.secondment.planted.other.PlantedNeighbour;
import jakarta.transaction.Transactional;

/** Knows messages, opens a transaction, half of a cycle between features, and a name that says nothing. */
public class PlantedHelper {
    PlantedConsumer consumer;
    PlantedNeighbour neighbour;

    @Transactional
    public void store() {}
}
