package dev.secondment.stranger;

/** Stands for a class of another service. */
public final class Foreign {}
