package dev.secondment.leave.request.messaging;

import dev.secondment.leave.payroll.application.PayrollBook;
import dev.secondment.leave.payroll.domain.PayrollNews;
import dev.secondment.leave.payroll.domain.PayrollSource;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveEvents;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.data.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OutboxLeaveEvents implements LeaveEvents {
    private static final Set<String> EVERYBODY = Set.of("HOME", "HOST", "SECONDEE");
    /** That leave turned into sickness is a medical fact. */
    private static final Set<String> NOT_THE_HOST = Set.of("HOME", "SECONDEE");

    private final Outbox outbox;
    private final PayrollBook book;

    OutboxLeaveEvents(Outbox outbox, PayrollBook book) {
        this.outbox = outbox;
        this.book = book;
    }

    record Encoded(String type, LeaveEventData data, Set<String> audience) {}

    /** @param days what the payroll is told, where the event says anything about days */
    static Encoded encode(LeaveEvent event, PayrollNews days) {
        return switch (event) {
            case LeaveEvent.Approved e -> told(e, days, null, EVERYBODY);
            case LeaveEvent.Changed e -> told(e, days, null, EVERYBODY);
            case LeaveEvent.Cancelled e -> told(e, days, null, EVERYBODY);
            case LeaveEvent.RecreditReversed e ->
                new Encoded(type("changed"), LeaveEventData.of(e.leave(), days, e.absenceId()), NOT_THE_HOST);
            case LeaveEvent.DaysRecredited e -> told(e, days, e.absenceId(), NOT_THE_HOST);
            default -> told(event, null, null, EVERYBODY);
        };
    }

    private PayrollNews book(LeaveEvent event) {
        LeaveFacts leave = event.leave();
        PayrollSource source = PayrollSource.leave(
                leave.agreementId(), leave.leaveRequestId(), leave.kind().payrollCode());
        return switch (event) {
            case LeaveEvent.Approved e -> book.stands(source, e.charge());
            case LeaveEvent.Changed e -> book.stands(source, e.charge());
            case LeaveEvent.Cancelled e -> book.takenBack(source, e.charge());
            case LeaveEvent.DaysRecredited e -> book.takenBack(source, e.charge());
            case LeaveEvent.RecreditReversed e -> book.stands(source, e.charge());
            default -> PayrollNews.NONE;
        };
    }

    private static Encoded told(
            LeaveEvent event, @Nullable PayrollNews days, @Nullable UUID absenceId, Set<String> audience) {
        return new Encoded(type(event.name()), LeaveEventData.of(event.leave(), days, absenceId), audience);
    }

    private static String type(String fact) {
        return "secondment.leave." + fact + ".v1";
    }

    @Override
    public void publish(LeaveEvent event) {
        Encoded encoded = encode(event, book(event));
        outbox.append(new NewEvent(
                "secondment.leave.v1",
                event.leave().agreementId().toString(),
                event.leave().agreementId(),
                encoded.type(),
                encoded.data(),
                encoded.audience(),
                event.leave().span().from(),
                null));
    }
}
