package dev.secondment.planted.other.persistence;

import dev.secondment.planted.other.domain.PlantedStore;

/** Makes the interface a port of storage. */
class PlantedRows implements PlantedStore {}
