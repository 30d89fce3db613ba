package dev.secondment.leave.request.messaging;

import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveEvents;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.data.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

@ApplicationScoped
class OutboxLeaveEvents implements LeaveEvents {
    private static final Set<String> EVERYBODY = Set.of("HOME", "HOST", "SECONDEE");
    /** That leave turned into sickness is a medical fact. */
    private static final Set<String> NOT_THE_HOST = Set.of("HOME", "SECONDEE");

    private final Outbox outbox;

    OutboxLeaveEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    record Encoded(String type, LeaveEventData data, Set<String> audience) {}

    static Encoded encode(LeaveEvent event) {
        return switch (event) {
            case LeaveEvent.Requested e -> plain("requested", e);
            case LeaveEvent.HostAgreed e -> plain("host-agreed", e);
            case LeaveEvent.Escalated e -> plain("escalated", e);
            case LeaveEvent.Declined e -> plain("declined", e);
            case LeaveEvent.Taken e -> plain("taken", e);
            case LeaveEvent.Approved e ->
                new Encoded(type("approved"), LeaveEventData.of(e.leave(), e.charge(), null), EVERYBODY);
            case LeaveEvent.Changed e ->
                new Encoded(type("changed"), LeaveEventData.of(e.leave(), e.charge(), null), EVERYBODY);
            case LeaveEvent.Cancelled e ->
                new Encoded(type("cancelled"), LeaveEventData.of(e.leave(), e.charge(), null), EVERYBODY);
            case LeaveEvent.DaysRecredited e ->
                new Encoded(
                        type("days-recredited"), LeaveEventData.of(e.leave(), e.charge(), e.absenceId()), NOT_THE_HOST);
        };
    }

    private static Encoded plain(String fact, LeaveEvent event) {
        return new Encoded(type(fact), LeaveEventData.of(event.leave(), null, null), EVERYBODY);
    }

    private static String type(String fact) {
        return "secondment.leave." + fact + ".v1";
    }

    @Override
    public void publish(LeaveEvent event) {
        Encoded encoded = encode(event);
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
