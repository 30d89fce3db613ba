package dev.secondment.placement.payroll.messaging;

import dev.secondment.placement.payroll.application.RecreditLeaveDays;
import dev.secondment.placement.payroll.application.StateDays;
import dev.secondment.platform.data.Inbox;
import dev.secondment.platform.data.IncomingEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Leave and absence, as far as a payroll has to know. */
@ApplicationScoped
public class LeaveEventsConsumer {
    private static final String CONSUMER = "placement.leave";

    private final Inbox inbox;
    private final StateDays stateDays;
    private final RecreditLeaveDays recreditLeaveDays;

    LeaveEventsConsumer(Inbox inbox, StateDays stateDays, RecreditLeaveDays recreditLeaveDays) {
        this.inbox = inbox;
        this.stateDays = stateDays;
        this.recreditLeaveDays = recreditLeaveDays;
    }

    /** What waited for an event when the service stopped is taken up again at once. */
    void onStart(@Observes StartupEvent started) {
        inbox.register(CONSUMER, this::handle);
    }

    @Incoming("leave-events")
    @Blocking(ordered = true)
    public void on(ConsumerRecord<String, byte[]> event) {
        inbox.receive(CONSUMER, event, this::handle);
    }

    private void handle(IncomingEvent event) {
        switch (event.type()) {
            case "secondment.leave.approved.v1", "secondment.leave.changed.v1" ->
                approved(event, event.dataAs(LeaveFacts.Approved.class));
            case "secondment.leave.cancelled.v1" -> cancelled(event, event.dataAs(LeaveFacts.Cancelled.class));
            case "secondment.leave.days-recredited.v1" -> recredited(event, event.dataAs(LeaveFacts.Recredited.class));
            case "secondment.leave.absence-ended.v1" -> ended(event, event.dataAs(LeaveFacts.AbsenceEnded.class));
            case "secondment.leave.absence-withdrawn.v1" ->
                withdrawn(event, event.dataAs(LeaveFacts.AbsenceWithdrawn.class));
            default -> {
                // The topic has facts that no payroll pays or withholds for.
            }
        }
    }

    /** Changed is stated like approved: all days of the leave as they are now, in place of what was said before. */
    private void approved(IncomingEvent event, LeaveFacts.Approved leave) {
        StateDays.Command days = new StateDays.Command(
                leave.agreementId(),
                leave.element(),
                leave.leaveRequestId(),
                LeaveFacts.paidDays(leave.agreementId(), leave.perDay()),
                LeaveFacts.postings(leave.perDay(), leave.takenBack()),
                event.id());
        UUID absence = leave.absenceId();
        if (absence == null) {
            stateDays.handle(days);
        } else {
            recreditLeaveDays.reverse(days, absence);
        }
    }

    private void cancelled(IncomingEvent event, LeaveFacts.Cancelled leave) {
        stateDays.handle(new StateDays.Command(
                leave.agreementId(),
                leave.element(),
                leave.leaveRequestId(),
                List.of(),
                LeaveFacts.postings(leave.perDay(), null),
                event.id()));
    }

    private void recredited(IncomingEvent event, LeaveFacts.Recredited leave) {
        recreditLeaveDays.handle(new RecreditLeaveDays.Command(
                leave.agreementId(),
                leave.element(),
                leave.leaveRequestId(),
                leave.absenceId(),
                LeaveFacts.paidDays(leave.agreementId(), leave.perDay()),
                LeaveFacts.postings(leave.perDay(), null),
                event.id()));
    }

    private void ended(IncomingEvent event, LeaveFacts.AbsenceEnded absence) {
        stateDays.handle(new StateDays.Command(
                absence.agreementId(),
                absence.element(),
                absence.absenceId(),
                LeaveFacts.paidDays(absence.agreementId(), absence.perDay()),
                LeaveFacts.postings(absence.perDay(), absence.takenBack()),
                event.id()));
    }

    private void withdrawn(IncomingEvent event, LeaveFacts.AbsenceWithdrawn absence) {
        recreditLeaveDays.forget(absence.agreementId(), absence.absenceId(), event.id());
    }
}
