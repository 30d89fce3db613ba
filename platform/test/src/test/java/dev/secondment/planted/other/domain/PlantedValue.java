package dev.secondment.planted.other.domain;

/** A value that every feature may carry around. */
public record PlantedValue(int value) {}
