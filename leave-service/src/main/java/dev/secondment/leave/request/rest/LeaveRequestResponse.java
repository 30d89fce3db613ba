package dev.secondment.leave.request.rest;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.request.application.LeaveRequestView;
import dev.secondment.leave.request.domain.AskedChange;
import dev.secondment.leave.request.domain.AskedNow;
import dev.secondment.leave.request.domain.GivingUp;
import dev.secondment.leave.request.domain.LeaveDecision;
import dev.secondment.leave.request.domain.LeaveFields;
import dev.secondment.leave.request.domain.LeaveSegment;
import dev.secondment.leave.request.domain.LeaveSpan;
import dev.secondment.leave.request.domain.Verdict;
import dev.secondment.leave.terms.domain.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "LeaveRequest",
        description = "A leave request. The host side is not shown kind, segments and recreditedDays.")
public record LeaveRequestResponse(
        UUID id,
        UUID agreementId,
        @Schema(examples = "ANNUAL") @Nullable String kind,
        @Schema(examples = "2027-01-04") LocalDate from,
        Half fromSlot,
        @Schema(examples = "2027-01-08") LocalDate to,
        Half toSlot,
        @Schema(examples = "4.0") String days,
        List<PerDay> perDay,
        @Schema(examples = "SUBMITTED") String status,

        @Schema(
                description = "The side whose answer is missing; absent where either may answer: see asked",
                examples = "HOST")
        @Nullable
        Side awaiting,

        @Schema(description = "What a yes is called now: AGREE, and APPROVE of the last", examples = "AGREE") @Nullable
        String expects,

        @Schema(description = "Who is asked now") List<Asked> asked,
        List<Side> route,
        @Schema(examples = "HOME") String policyOfRecord,
        List<Decision> decisions,
        @Nullable String cancellationReason,

        @Schema(
                description = "Why it is not what was asked for: its agreement changed",
                examples = "The placement runs from 2026-09-01 to 2027-01-06.")
        @Nullable
        String changeReason,

        @Schema(description = "What the person wants to give up, while nobody has consented to it") @Nullable
        Giving givingUp,

        @Schema(description = "Other dates that are asked for while the leave stays as it was granted") @Nullable
        Change change,

        @Schema(description = "Whether it lies before or after the placement", examples = "false")
        boolean outsidePlacement,

        @Schema(
                description =
                        "The other parts of the same leave, on the other side of the placement's first or last day")
        List<UUID> linkedRequests,

        @Schema(description = "What was used as leave, and what was given back for certified sickness") @Nullable
        List<Segment> segments,

        @Schema(examples = "0.0") @Nullable String recreditedDays,
        Instant requestedAt,
        LocalDate answerDueOn,
        @Schema(examples = "0") long version) {

    @Schema(name = "LeaveDecisionTaken")
    public record Decision(
            Side side,
            @Schema(examples = "AGREE") String decision,

            @Schema(
                    description = "LEAVE; of granted leave CHANGE or CANCELLATION, whichever it was about",
                    examples = "LEAVE")
            String about,

            @Schema(description = "Whether a deputy answered", examples = "false")
            boolean byDeputy,

            @Schema(description = "For whom a deputy answered; told to the side of both", examples = "E-2001") @Nullable
            String inPlaceOf,

            @Schema(examples = "LACK_OF_COVER") @Nullable String cause,
            Instant at,
            @Nullable String reason) {

        static Decision from(LeaveDecision decision, Set<Side> readers) {
            return new Decision(
                    decision.side(),
                    decision.verdict().name(),
                    decision.about().name(),
                    decision.inPlaceOf() != null,
                    readers.contains(decision.side()) ? decision.inPlaceOf() : null,
                    decision.cause() == null ? null : decision.cause().name(),
                    decision.decidedAt(),
                    decision.reason());
        }
    }

    @Schema(name = "LeaveAnswerer")
    public record Asked(
            Side side,

            @Schema(description = "MANAGER, APPROVER, DEPUTY or HR", examples = "DEPUTY")
            String level,

            @Schema(description = "By name, where the employer named somebody; told to that side", examples = "E-2002")
            @Nullable
            String person) {

        static Asked from(AskedNow asked, Set<Side> readers) {
            return new Asked(
                    asked.side(),
                    asked.level().name(),
                    readers.contains(asked.side()) ? asked.person().orElse(null) : null);
        }
    }

    @Schema(name = "LeaveToGiveUp")
    public record Giving(
            LocalDate from,
            Half fromSlot,
            LocalDate to,
            Half toSlot,
            @Nullable String reason) {

        static Giving from(GivingUp giving) {
            Slot first = giving.slots().first();
            Slot last = giving.slots().last();
            return new Giving(first.date(), first.half(), last.date(), last.half(), giving.reason());
        }
    }

    @Schema(name = "LeaveChangeAsked")
    public record Change(
            @Schema(examples = "2027-01-11") LocalDate from,
            Half fromSlot,
            @Schema(examples = "2027-01-15") LocalDate to,
            Half toSlot,

            @Schema(description = "What it would cost", examples = "5.0")
            String days,

            @Schema(examples = "The flight was moved") @Nullable
            String reason) {

        static Change from(AskedChange asked) {
            LeaveSpan dates = asked.dates();
            return new Change(
                    dates.from(),
                    dates.fromSlot(),
                    dates.to(),
                    dates.toSlot(),
                    Days.text(asked.charge().days()),
                    asked.reason());
        }
    }

    @Schema(name = "LeaveSegment")
    public record Segment(
            @Schema(examples = "USED") String state,
            LocalDate from,
            Half fromSlot,
            LocalDate to,
            Half toSlot,
            @Schema(examples = "4.0") String days) {

        static Segment from(LeaveSegment segment) {
            Slot first = segment.charge().slots().getFirst();
            Slot last = segment.charge().slots().getLast();
            return new Segment(
                    segment.state().name(),
                    first.date(),
                    first.half(),
                    last.date(),
                    last.half(),
                    Days.text(segment.charge().days()));
        }
    }

    static LeaveRequestResponse from(LeaveRequestView view) {
        Set<Side> readers = view.readers();
        return new LeaveRequestResponse(
                view.id(),
                view.agreementId(),
                LeaveFields.ANSWER.show("kind", readers, view.kind().name()),
                view.span().from(),
                view.span().fromSlot(),
                view.span().to(),
                view.span().toSlot(),
                Days.text(view.charge().days()),
                PerDay.of(view.charge()),
                view.status().name(),
                view.awaiting().size() == 1 ? view.awaiting().getFirst() : null,
                view.expects().map(Verdict::name).orElse(null),
                view.asked().stream().map(asked -> Asked.from(asked, readers)).toList(),
                view.route(),
                view.policyOfRecord().name(),
                view.decisions().stream()
                        .map(decision -> Decision.from(decision, readers))
                        .toList(),
                view.cancellationReason().orElse(null),
                view.changeReason().orElse(null),
                view.givingUp().map(Giving::from).orElse(null),
                view.change().map(Change::from).orElse(null),
                view.outside(),
                view.linked(),
                LeaveFields.ANSWER.show(
                        "segments",
                        readers,
                        view.segments().stream().map(Segment::from).toList()),
                LeaveFields.ANSWER.show(
                        "recreditedDays", readers, Days.text(view.recredited().days())),
                view.requestedAt(),
                view.answerDueOn(),
                view.version());
    }
}
