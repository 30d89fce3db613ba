package dev.secondment.leave.schedule.application;

import dev.secondment.leave.absence.domain.AbsenceCalendar;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.request.domain.LeaveCalendar;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.schedule.domain.CalendarEntry;
import dev.secondment.leave.schedule.domain.FeedScope;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.TermsVersion;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** How leave and absences read in a calendar: to the person what they are, to the host that somebody is absent. */
record FeedWords(FeedScope scope, Map<UUID, TermsOfRecord.Bound> agreements) {

    Stream<CalendarEntry> leave(LeaveCalendar.Entry leave) {
        return entry(
                leave.agreementId(),
                leave.id(),
                leave.kind().name(),
                leave.span().slots(),
                statusOf(leave.status()),
                leave.revision(),
                leave.changedAt());
    }

    Stream<CalendarEntry> absence(AbsenceCalendar.Entry absence) {
        if (scope == FeedScope.TEAM && !absence.toldHost()) {
            return Stream.empty();
        }
        // Of an absence that goes on, only its first day is certain.
        Slot until = absence.until()
                .filter(end -> end.compareTo(absence.first()) >= 0)
                .orElse(Slot.of(absence.first().date(), Half.PM));
        return entry(
                absence.agreementId(),
                absence.id(),
                absence.kind().name(),
                new SlotRange(absence.first(), until),
                absence.withdrawn() ? CalendarEntry.Status.CANCELLED : CalendarEntry.Status.CONFIRMED,
                absence.revision(),
                absence.changedAt());
    }

    private Stream<CalendarEntry> entry(
            UUID agreementId,
            UUID id,
            String kind,
            SlotRange days,
            CalendarEntry.Status status,
            long revision,
            Instant changedAt) {
        TermsOfRecord.Bound bound = agreements.get(agreementId);
        if (bound == null) {
            return Stream.empty();
        }
        boolean cancelled = status == CalendarEntry.Status.CANCELLED;
        // What a cancelled entry was about may lie outside of a placement that ended early: it is called off all the
        // same.
        return (scope == FeedScope.PERSON || cancelled ? Stream.of(days) : bound.terms().during(days).stream())
                .map(shown -> new CalendarEntry(
                        id,
                        scope == FeedScope.PERSON
                                ? words(kind)
                                : bound.placement().employeeRef() + ": absent",
                        shown.first(),
                        shown.last(),
                        zoneOf(bound.terms().on(shown.first().date())),
                        status,
                        revision,
                        changedAt));
    }

    private static CalendarEntry.Status statusOf(LeaveStatus status) {
        return switch (status.name()) {
            case "APPROVED", "CHANGE_REQUESTED", "CANCELLATION_REQUESTED", "TAKEN" -> CalendarEntry.Status.CONFIRMED;
            case "CANCELLED", "DECLINED" -> CalendarEntry.Status.CANCELLED;
            default -> CalendarEntry.Status.TENTATIVE;
        };
    }

    /** {@code REST_AND_RECUPERATION} reads Rest and recuperation. */
    private static String words(String kind) {
        return kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static ZoneId zoneOf(TermsVersion version) {
        return version.isUsable() ? ZoneId.of(version.timeZone()) : ZoneOffset.UTC;
    }
}
