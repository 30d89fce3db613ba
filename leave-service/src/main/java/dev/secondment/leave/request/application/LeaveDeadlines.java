package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import dev.secondment.leave.policy.domain.AnswerRules;
import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.request.domain.Deadline;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Until when those who are asked have to answer: in working days of the side that is asked. */
@ApplicationScoped
class LeaveDeadlines {
    private final ChargeCalculator calculator;
    private final Clock clock;

    LeaveDeadlines(ChargeCalculator calculator, Clock clock) {
        this.calculator = calculator;
        this.clock = clock;
    }

    Deadline of(LeaveRequest request, BoundTerms bound, Enrolments enrolments) {
        return from(request.question().dates().from(), request.question().awaiting(), bound, enrolments);
    }

    /** Counted from today on, for a leave that begins on a day. */
    Deadline from(LocalDate leave, List<Side> asked, BoundTerms bound, Enrolments enrolments) {
        AnswerRules answers = enrolments.rulesOn(leave).requests().answers();
        WorkSchedule.Day worked = workday(leave, asked, bound, enrolments);
        List<LocalDate> workingDays = new ArrayList<>();
        LocalDate day = bound.today(clock.instant());
        while (workingDays.size() < Math.max(answers.workingDays(), 1)) {
            day = day.plusDays(1);
            if (!calculator.charge(SlotRange.ofDays(day, day), date -> worked).isNothing()) {
                workingDays.add(day);
            }
        }
        int reminder = Math.max(workingDays.size() - 1 - Math.max(answers.remindBefore(), 0), 0);
        return Deadline.of(workingDays.getLast(), workingDays.get(reminder));
    }

    /**
     * As days are worked when the leave begins, since terms that hold until then need not be ones that can be carried
     * out; at home as they are worked there next to the placement, where home told of it.
     */
    private static WorkSchedule.Day workday(
            LocalDate leave, List<Side> asked, BoundTerms bound, Enrolments enrolments) {
        LocalDate atHome = bound.firstDay().minusDays(1);
        if (asked.equals(List.of(Side.HOME)) && enrolments.knows(atHome)) {
            return enrolments.schedule().on(atHome);
        }
        boolean outside = leave.isBefore(bound.firstDay()) || leave.isAfter(bound.lastDay());
        return outside && enrolments.knows(leave)
                ? enrolments.schedule().on(leave)
                : bound.on(leave).workday();
    }
}
