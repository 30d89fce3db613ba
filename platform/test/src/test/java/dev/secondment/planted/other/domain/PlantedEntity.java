package dev.secondment.planted.other.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An aggregate that belongs to its own feature. */
@Entity
public class PlantedEntity {
    @Id
    long id;
}
