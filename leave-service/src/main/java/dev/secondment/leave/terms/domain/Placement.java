package dev.secondment.leave.terms.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** Who is lent by whom, and from when to when by the terms: both days included, in the host's time zone. */
@Embeddable
public record Placement(
        @Column(name = "home_organization") UUID homeOrganization,
        @Column(name = "employee_ref") String employeeRef,
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "planned_end") LocalDate plannedEnd) {}
