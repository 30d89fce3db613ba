package dev.secondment.placement.assignment.rest;

/** Nothing to say beyond the act itself; room for it is kept in the shape. */
public record DeclareReadyRequest() {}
