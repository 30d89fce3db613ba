package dev.secondment.planted.other.domain;

/** A port through which a feature stores what is its own. */
public interface PlantedStore {}
