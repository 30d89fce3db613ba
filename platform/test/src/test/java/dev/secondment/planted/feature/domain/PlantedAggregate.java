package dev.secondment.planted.feature.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;

/** Knows the web, reads the wall clock, has a setter, can be made by anyone. */
@Entity
public class PlantedAggregate {
    @Id
    long id;

    LocalDate day;

    public PlantedAggregate() {
        day = LocalDate.now(java.time.ZoneOffset.UTC);
    }

    public void setDay(LocalDate value) {
        day = value;
    }

    public Response answer() {
        return Response.ok().build();
    }
}
