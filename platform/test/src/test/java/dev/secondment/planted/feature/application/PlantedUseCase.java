package dev.secondment.planted.feature.application;

import dev.secondment.planted.feature.rest.PlantedResource;

/** Knows how it is reached. */
public class PlantedUseCase {
    PlantedResource resource;
}
