package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One agreement in a list: nothing that any of its parties may not see.
 *
 * @param lastDay the real one as far as known: the agreed one, at the latest the planned one
 * @param hostRole its title
 */
public record AgreementSummary(
        UUID id,
        String number,
        AgreementStatus status,
        long version,
        UUID homeOrganizationId,
        @Nullable UUID hostOrganizationId,
        @Nullable String employeeRef,
        @Nullable LocalDate start,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate lastDay,
        @Nullable String hostRole) {}
