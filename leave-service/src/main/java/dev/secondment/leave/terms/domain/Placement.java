package dev.secondment.leave.terms.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Who is lent by whom to whom, and from when to when: both days included, in the host's time zone. */
@Embeddable
public record Placement(
        @Column(name = "home_organization") UUID homeOrganization,
        @Column(name = "host_organization") UUID hostOrganization,
        @Column(name = "employee_ref") String employeeRef,
        @Column(name = "time_zone") String timeZone,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") LocalDate to) {

    boolean hasKnownZone() {
        try {
            return !ZoneId.of(timeZone).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
