package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Booking;
import dev.secondment.placement.assignment.domain.Conditions;
import dev.secondment.placement.assignment.domain.EndReason;
import dev.secondment.placement.assignment.domain.FteConflict;
import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.PlacementStatus;
import dev.secondment.placement.assignment.domain.Share;
import java.time.Instant;
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

        @Schema(description = "The last day: as planned, or as agreed otherwise")
        LocalDate expectedEnd,

        @Schema(description = "The last day worked, once closed")
        Optional<LocalDate> actualEnd,

        @Schema(description = "The last day paid, once closed: the last day worked")
        Optional<LocalDate> payrollEnd,

        @Schema(description = "Why it ends, once another end than the planned one is agreed, or once closed")
        Optional<EndReason> endReason,

        @Schema(description = "Share of full time at the host, today", examples = "1.0")
        String fte,

        @Schema(description = "Share of full time that stays at home, today", examples = "0.0")
        String homeFteRetained,

        @Schema(description = "Where the person works today")
        Site site,

        @Schema(description = "As what the person works today")
        Optional<HostRole> hostRole,

        @Schema(description = "What is agreed, from which day on; the first from the first day")
        List<Agreed> agreed,

        @Schema(
                description =
                        "What is held of the person's working time; not yet what is agreed while there is a conflict")
        List<Booked> booked,

        @Schema(description = "Blocking onboarding items that are open, in the order in which they are due")
        List<String> missing,

        @Schema(
                description =
                        "Why the person's working time has no room for what is agreed: before the start the placement stays PLANNED")
        Optional<Conflict> conflict,

        long version) {

    public record Home(UUID organizationId) {}

    public record Host(UUID organizationId, String timeZone) {}

    public record Secondee(String employeeRef) {}

    public record Site(String country, String region) {}

    public record HostRole(
            @Schema(examples = "Lead engineer") String title,

            @Schema(description = "The host's line manager, by function", examples = "Head of integration")
            Optional<String> reportsTo) {

        static Optional<HostRole> of(Conditions agreed) {
            return Optional.ofNullable(agreed.roleTitle())
                    .map(title -> new HostRole(title, Optional.ofNullable(agreed.reportsTo())));
        }
    }

    @Schema(name = "AgreedConditions")
    public record Agreed(
            LocalDate effectiveFrom,
            @Schema(examples = "0.5") String fte,
            @Schema(examples = "0.5") String homeFteRetained,
            Site site,
            Optional<HostRole> hostRole) {

        static Agreed of(Conditions agreed) {
            return new Agreed(
                    agreed.effectiveFrom(),
                    Share.text(agreed.fte()),
                    Share.text(agreed.homeFteRetained()),
                    new Site(agreed.siteCountry(), agreed.siteRegion()),
                    HostRole.of(agreed));
        }
    }

    @Schema(name = "BookedTime")
    public record Booked(
            LocalDate from,
            LocalDate to,
            @Schema(examples = "1.0") String fte,
            @Schema(examples = "0.0") String homeFteRetained) {

        static Booked of(Booking booking) {
            return new Booked(
                    booking.period().start(),
                    booking.period().end(),
                    Share.text(booking.fte()),
                    Share.text(booking.homeFteRetained()));
        }
    }

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

    static PlacementView of(Placement placement, Set<String> sides, Instant now) {
        Conditions today = placement.conditionsAt(now);
        return new PlacementView(
                placement.id(),
                placement.agreementId(),
                placement.status(),
                new Home(placement.homeOrganizationId()),
                new Host(placement.hostOrganizationId(), today.hostTimeZone()),
                new Secondee(placement.employeeRef()),
                placement.start(),
                placement.expectedEnd(),
                placement.actualEnd(),
                placement.actualEnd(),
                placement.endReason(),
                Share.text(today.fte()),
                Share.text(today.homeFteRetained()),
                new Site(today.siteCountry(), today.siteRegion()),
                HostRole.of(today),
                agreed(placement, sides),
                placement.bookings().stream().map(Booked::of).toList(),
                placement.missing(),
                placement.conflict().map(conflict -> Conflict.of(conflict, sides)),
                placement.version());
    }

    /** One host does not learn what is agreed for another one's time. */
    private static List<Agreed> agreed(Placement placement, Set<String> sides) {
        boolean knowsAllHosts = sides.contains(Sides.HOME) || sides.contains(Sides.SECONDEE);
        return placement.timeline().parts().stream()
                .filter(part -> knowsAllHosts || part.hostOrganizationId().equals(placement.hostOrganizationId()))
                .map(Agreed::of)
                .toList();
    }
}
