package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import java.util.Set;
import java.util.UUID;

/** What happened to a leave request, with what other systems need to know of it. */
public sealed interface LeaveEvent {

    /** What tells of sickness, and so is not for the host. */
    Set<String> OF_SICKNESS = Set.of("days-recredited", "recredit-reversed");

    LeaveFacts leave();

    /** As it is called in the history and, but for one, outside. */
    default String name() {
        return switch (this) {
            case Requested e -> "requested";
            case HostAgreed e -> "host-agreed";
            case HomeAgreed e -> "home-agreed";
            case Reminder e -> "reminder";
            case Escalated e -> "escalated";
            case Approved e -> "approved";
            case Declined e -> "declined";
            case CancellationRequested e -> "cancellation-requested";
            case CancellationDeclined e -> "cancellation-declined";
            case Cancelled e -> "cancelled";
            case Changed e -> "changed";
            case ChangeRequested e -> "change-requested";
            case ChangeDeclined e -> "change-declined";
            case ChangeWithdrawn e -> "change-withdrawn";
            case Taken e -> "taken";
            case DaysRecredited e -> "days-recredited";
            case RecreditReversed e -> "recredit-reversed";
        };
    }

    record Requested(LeaveFacts leave) implements LeaveEvent {}

    record HostAgreed(LeaveFacts leave) implements LeaveEvent {}

    record HomeAgreed(LeaveFacts leave) implements LeaveEvent {}

    /** Those who are asked have not answered yet, and the day is near. */
    record Reminder(LeaveFacts leave) implements LeaveEvent {}

    record Escalated(LeaveFacts leave) implements LeaveEvent {}

    /**
     * @param charge what the payroll has to pay as leave
     */
    record Approved(LeaveFacts leave, LeaveCharge charge) implements LeaveEvent {}

    record Declined(LeaveFacts leave) implements LeaveEvent {}

    /** Granted leave shall be given up; the side that granted it is asked. */
    record CancellationRequested(LeaveFacts leave) implements LeaveEvent {}

    /** It stays granted. */
    record CancellationDeclined(LeaveFacts leave) implements LeaveEvent {}

    /**
     * @param charge what the payroll has to take back: nothing, where the leave had not been approved
     */
    record Cancelled(LeaveFacts leave, LeaveCharge charge) implements LeaveEvent {}

    /**
     * @param charge what the payroll has to pay as this leave now: nothing, where the leave is not approved
     */
    record Changed(LeaveFacts leave, LeaveCharge charge) implements LeaveEvent {}

    /** Other dates are asked for granted leave: those on the route are asked; until then it stays as it is. */
    record ChangeRequested(LeaveFacts leave) implements LeaveEvent {}

    /** The other dates are refused: it stays as it was granted. */
    record ChangeDeclined(LeaveFacts leave) implements LeaveEvent {}

    /** Nobody asks for the other dates any more: it stays as it was granted. */
    record ChangeWithdrawn(LeaveFacts leave) implements LeaveEvent {}

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
