package dev.secondment.leave.request.messaging;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.payroll.domain.PayrollDay;
import dev.secondment.leave.payroll.domain.PayrollNews;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveSpan;
import dev.secondment.leave.terms.domain.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data of every event of a leave request. {@code perDay} is there where days begin or cease to be leave for the
 * payroll, so that no payroll has to count them again,
 * {@code takenBack} where days are stated anew and some count no more;
 * {@code change} while other dates are asked for granted leave;
 * {@code awaiting} and {@code answerDueOn} while somebody is asked.
 */
record LeaveEventData(
        UUID agreementId,
        UUID leaveRequestId,
        String kind,
        LocalDate from,
        String fromSlot,
        LocalDate to,
        String toSlot,
        String days,
        String policyOfRecord,
        @Nullable List<String> awaiting,
        @Nullable LocalDate answerDueOn,
        @Nullable List<UUID> linkedRequests,
        @Nullable Change change,
        @Nullable List<PayrollDay> perDay,
        @Nullable List<PayrollDay> takenBack,
        @Nullable UUID absenceId) {

    /** The other dates. */
    record Change(LocalDate from, String fromSlot, LocalDate to, String toSlot, String days) {

        static Change of(LeaveFacts.Change asked) {
            LeaveSpan span = asked.span();
            return new Change(
                    span.from(),
                    span.fromSlot().name(),
                    span.to(),
                    span.toSlot().name(),
                    Days.text(asked.days()));
        }
    }

    static LeaveEventData of(LeaveFacts leave, @Nullable PayrollNews news, @Nullable UUID absenceId) {
        boolean asked = !leave.awaiting().isEmpty();
        return new LeaveEventData(
                leave.agreementId(),
                leave.leaveRequestId(),
                leave.kind().name(),
                leave.span().from(),
                leave.span().fromSlot().name(),
                leave.span().to(),
                leave.span().toSlot().name(),
                Days.text(leave.days()),
                leave.policyOfRecord().name(),
                asked ? leave.awaiting().stream().map(Side::name).toList() : null,
                asked ? leave.answerDueOn() : null,
                leave.linked().isEmpty() ? null : leave.linked(),
                leave.change().map(Change::of).orElse(null),
                news == null ? null : news.perDay(),
                news == null || news.takenBack().isEmpty() ? null : news.takenBack(),
                absenceId);
    }
}
