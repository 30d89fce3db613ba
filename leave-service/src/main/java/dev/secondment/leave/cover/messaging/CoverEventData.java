package dev.secondment.leave.cover.messaging;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.cover.domain.CoverMode;
import dev.secondment.leave.cover.domain.CoverPerson;
import dev.secondment.leave.cover.domain.Escalation;
import dev.secondment.leave.cover.domain.OfferEnd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of the events of cover: half days and numbers of people, never why somebody is away. */
sealed interface CoverEventData {

    /** The half days of one day. */
    record Day(LocalDate date, List<Half> slots) {

        static List<Day> of(LeaveCharge charge) {
            return charge.perDay().stream()
                    .map(day -> new Day(day.date(), day.slots()))
                    .toList();
        }
    }

    record Person(UUID organizationId, String employeeRef) {

        static Person of(CoverPerson person) {
            return new Person(person.organizationId(), person.employeeRef());
        }
    }

    record Opened(
            UUID agreementId,
            UUID coverCaseId,
            UUID absenceId,
            LocalDate firstDay,
            @Nullable LocalDate expectedReturn,
            List<Day> open)
            implements CoverEventData {}

    record Offered(
            UUID agreementId,
            UUID coverCaseId,
            UUID absenceId,
            UUID offerId,
            CoverMode mode,
            int asked,
            @Nullable Instant expiresAt,
            List<Day> perDay)
            implements CoverEventData {}

    record Arranged(UUID agreementId, UUID coverCaseId, UUID absenceId, Person coveredBy, List<Day> perDay)
            implements CoverEventData {}

    record PartlyArranged(
            UUID agreementId, UUID coverCaseId, UUID absenceId, Person coveredBy, List<Day> perDay, List<Day> open)
            implements CoverEventData {}

    record Unfilled(UUID agreementId, UUID coverCaseId, UUID absenceId, Escalation escalatedTo, List<Day> open)
            implements CoverEventData {}

    record GapAccepted(UUID agreementId, UUID coverCaseId, UUID absenceId, List<Day> open) implements CoverEventData {}

    record Cancelled(
            UUID agreementId,
            UUID coverCaseId,
            UUID absenceId,
            LocalDate firstDay,
            @Nullable LocalDate expectedReturn) implements CoverEventData {}

    /** To those who are asked: where, when and until when, and nothing of whom they stand in for. */
    record Requested(
            UUID agreementId,
            UUID coverCaseId,
            UUID offerId,
            CoverMode mode,
            UUID hostOrganizationId,
            @Nullable String title,
            @Nullable String team,
            @Nullable Instant expiresAt,
            List<Day> perDay)
            implements CoverEventData {}

    /** To those who were asked. */
    record RequestClosed(UUID agreementId, UUID coverCaseId, UUID offerId, OfferEnd reason) implements CoverEventData {}

    /** To those who were asked: whoever had accepted is not needed on these half days. */
    record Released(UUID agreementId, UUID coverCaseId, UUID offerId, List<Day> perDay) implements CoverEventData {}
}
