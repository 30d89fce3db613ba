package dev.secondment.planted.feature.rest;

import dev.secondment.planted.feature.domain.PlantedAggregate;
import dev.secondment.planted.feature.persistence.PlantedHelper;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;

/** Knows storage, shows an entity, names no roles, is no command, has its dependency injected into a field. */
public class PlantedResource {
    @Inject
    PlantedHelper storage;

    @POST
    public PlantedAggregate change(PlantedRequest request) {
        return new PlantedAggregate();
    }

    record PlantedRequest(String unbounded) {}
}
