package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import java.util.UUID;

/** What happened to a leave request, with what other systems need to know of it. */
public sealed interface LeaveEvent {

    LeaveFacts leave();

    record Requested(LeaveFacts leave) implements LeaveEvent {}

    record HostAgreed(LeaveFacts leave) implements LeaveEvent {}

    record Escalated(LeaveFacts leave) implements LeaveEvent {}

    /**
     * @param charge what the payroll has to pay as leave
     */
    record Approved(LeaveFacts leave, LeaveCharge charge) implements LeaveEvent {}

    record Declined(LeaveFacts leave) implements LeaveEvent {}

    /**
     * @param charge what the payroll has to take back: nothing, where the leave had not been approved
     */
    record Cancelled(LeaveFacts leave, LeaveCharge charge) implements LeaveEvent {}

    /**
     * @param charge what the payroll has to pay as this leave now: nothing, where the leave is not approved
     */
    record Changed(LeaveFacts leave, LeaveCharge charge) implements LeaveEvent {}

    record Taken(LeaveFacts leave) implements LeaveEvent {}

    /**
     * @param absenceId the certified absence
     * @param charge the days given back
     */
    record DaysRecredited(LeaveFacts leave, UUID absenceId, LeaveCharge charge) implements LeaveEvent {}

    /**
     * What was given back for an absence is leave again: a certificate was corrected or withdrawn.
     *
     * @param charge what the payroll has to pay as this leave now
     */
    record RecreditReversed(LeaveFacts leave, UUID absenceId, LeaveCharge charge) implements LeaveEvent {}
}
