package dev.secondment.leave.cover.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Somebody who covers or could: by organisation and employee number, never by name. */
@Embeddable
public record CoverPerson(
        @Column(name = "person_organization") UUID organizationId,
        @Column(name = "person_ref") String employeeRef) {

    /** As whom the person is known to the platform. */
    public String principal() {
        return "person:" + organizationId + "/" + employeeRef;
    }
}
