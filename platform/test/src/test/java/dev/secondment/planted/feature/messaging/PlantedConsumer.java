package dev.secondment.planted.feature.messaging;

import dev.secondment.planted.feature.rest.PlantedResource;
import dev.secondment.stranger.Foreign;

/** Knows REST and a class of another service. */
public class PlantedConsumer {
    PlantedResource resource;
    Foreign foreign;
}
