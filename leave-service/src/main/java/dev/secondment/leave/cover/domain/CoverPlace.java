package dev.secondment.leave.cover.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody is missing: all that one who covers is told of it. */
@Embeddable
public record CoverPlace(
        @Column(name = "host_organization") UUID hostOrganization,
        @Column(name = "home_organization") UUID homeOrganization,
        @Column(name = "absent_ref") String absentRef,
        @Nullable String title,
        @Nullable String team) {

    /** Nobody covers for themselves. */
    public boolean isAbsent(CoverPerson person) {
        return person.organizationId().equals(homeOrganization)
                && person.employeeRef().equals(absentRef);
    }
}
