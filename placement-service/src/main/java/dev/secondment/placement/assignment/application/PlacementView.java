package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.FteConflict;
import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.PlacementStatus;
import dev.secondment.placement.assignment.domain.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A placement as one of its parties sees it. */
@Schema(name = "Placement")
public record PlacementView(
        UUID id,
        UUID agreementId,
        PlacementStatus status,
        Home home,
        Host host,
        Secondee secondee,
        LocalDate start,
        LocalDate expectedEnd,

        @Schema(description = "The last day worked, once closed")
        Optional<LocalDate> actualEnd,

        @Schema(description = "Share of full time at the host", examples = "1.0")
        String fte,

        @Schema(description = "Share of full time that stays at home", examples = "0.0")
        String homeFteRetained,

        Site site,

        @Schema(description = "Blocking onboarding items that are open, in the order in which they are due")
        List<String> missing,

        @Schema(description = "Why the placement stays PLANNED, while the person's working time has no room for it")
        Optional<Conflict> conflict,

        long version) {

    public record Home(UUID organizationId) {}

    public record Host(UUID organizationId, String timeZone) {}

    public record Secondee(String employeeRef) {}

    public record Site(String country, String region) {}

    /** The placement in the way may be with another host, of which this one must not learn. */
    @Schema(name = "PlacementConflict")
    public record Conflict(
            LocalDate firstDay,

            @Schema(description = "The placement in the way; not shown to the host")
            Optional<UUID> conflictsWith) {

        static Conflict of(FteConflict conflict, Set<String> sides) {
            boolean knowsTheOther = sides.contains(Sides.HOME) || sides.contains(Sides.SECONDEE);
            return new Conflict(conflict.firstDay(), conflict.conflictsWith().filter(other -> knowsTheOther));
        }
    }

    static PlacementView of(Placement placement, Set<String> sides) {
        return new PlacementView(
                placement.id(),
                placement.agreementId(),
                placement.status(),
                new Home(placement.homeOrganizationId()),
                new Host(placement.hostOrganizationId(), placement.zone().getId()),
                new Secondee(placement.employeeRef()),
                placement.start(),
                placement.expectedEnd(),
                placement.actualEnd(),
                Share.text(placement.fte()),
                Share.text(placement.homeFteRetained()),
                new Site(placement.siteCountry(), placement.siteRegion()),
                placement.missing(),
                placement.conflict().map(conflict -> Conflict.of(conflict, sides)),
                placement.version());
    }
}
