package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.PlacementStatus;
import dev.secondment.placement.assignment.domain.Share;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A placement in a list: the same for every party. */
public record PlacementSummary(
        UUID id,
        UUID agreementId,
        PlacementStatus status,

        @Schema(description = "True while the person's working time has no room for it")
        boolean conflicted,

        UUID homeOrganizationId,
        UUID hostOrganizationId,
        String employeeRef,
        LocalDate start,
        LocalDate end,
        String fte,
        long version) {

    static PlacementSummary of(Placement placement) {
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
                Share.text(placement.fte()),
                placement.version());
    }
}
