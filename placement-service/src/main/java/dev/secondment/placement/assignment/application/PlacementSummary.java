package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.PlacementStatus;
import dev.secondment.placement.assignment.domain.Share;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A placement in a list: the same for every party. */
public record PlacementSummary(
        UUID id,
        UUID agreementId,
        PlacementStatus status,

        @Schema(description = "True while the person's working time has no room for what is agreed")
        boolean conflicted,

        UUID homeOrganizationId,
        UUID hostOrganizationId,
        String employeeRef,
        LocalDate start,
        LocalDate end,

        @Schema(description = "Share of full time at the host, today", examples = "1.0")
        String fte,

        long version) {

    static PlacementSummary of(Placement placement, Instant now) {
        return new PlacementSummary(
                placement.id(),
                placement.agreementId(),
                placement.status(),
                placement.conflict().isPresent(),
                placement.homeOrganizationId(),
                placement.hostOrganizationId(),
                placement.employeeRef(),
                placement.start(),
                placement.period().end(),
                Share.text(placement.conditionsAt(now).fte()),
                placement.version());
    }
}
