package dev.secondment.placement.payroll.application;

import dev.secondment.placement.payroll.domain.DayStatement;
import dev.secondment.placement.payroll.domain.PaidDay;
import dev.secondment.placement.payroll.domain.PayrollInstruction;
import dev.secondment.placement.payroll.domain.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Who falls ill on leave is sick on those days: they leave the leave's instruction and join the absence's. */
@ApplicationScoped
public class RecreditLeaveDays {

    private final StateDays days;

    RecreditLeaveDays(StateDays days) {
        this.days = days;
    }

    /**
     * @param element what the days were booked as before
     * @param credited the days given back to the leave account, still under the leave's payroll code
     */
    public record Command(
            UUID agreementId,
            String element,
            UUID leaveRequestId,
            UUID absenceId,
            List<PaidDay> credited,
            Postings postings,
            UUID sourceEventId) {}

    @Transactional
    public void handle(Command command) {
        DayStatement leave = days.statement(command.agreementId(), command.element(), command.leaveRequestId());
        days.restate(leave, leave.daysWithout(command.credited()), command.postings(), command.sourceEventId());
        DayStatement sick = days.statement(command.agreementId(), PayrollInstruction.SICK_DAYS, command.absenceId());
        days.restate(sick, sick.daysWith(asSickness(command.credited())), command.postings(), command.sourceEventId());
    }

    /** A certificate was corrected or withdrawn: days that are leave again are no days of the absence, at once. */
    @Transactional
    public void reverse(StateDays.Command leave, UUID absenceId) {
        days.handle(leave);
        DayStatement sick = days.statement(leave.agreementId(), PayrollInstruction.SICK_DAYS, absenceId);
        days.restate(sick, sick.daysWithout(leave.days()), leave.postings(), leave.sourceEventId());
    }

    /**
     * The absence never was, so no day of it is sick. Leave that is still granted says so too; leave that was cancelled
     * after its days had been given back says nothing any more. The month is the one that the days are posted to, since
     * nobody says here what is locked.
     */
    @Transactional
    public void forget(UUID agreementId, UUID absenceId, UUID sourceEventId) {
        DayStatement sick = days.statement(agreementId, PayrollInstruction.SICK_DAYS, absenceId);
        days.restate(sick, List.of(), sick.postings(), sourceEventId);
    }

    private static List<PaidDay> asSickness(List<PaidDay> credited) {
        return credited.stream().map(PaidDay::asSickness).toList();
    }
}
