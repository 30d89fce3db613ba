package dev.secondment.planted;

import dev.secondment.planted.other.domain.PlantedValue;

/** Business that strayed into a platform. */
class PlantedEmployeeDirectory {
    PlantedValue value;
}
