package dev.secondment.planted.other;

import dev.secondment.planted.feature.persistence.PlantedHelper;

/** The other half of a cycle between features. */
public class PlantedNeighbour {
    PlantedHelper back;
}
