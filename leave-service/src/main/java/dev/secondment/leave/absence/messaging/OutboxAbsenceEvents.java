package dev.secondment.leave.absence.messaging;

import dev.secondment.leave.absence.domain.AbsenceEvent;
import dev.secondment.leave.absence.domain.AbsenceEvents;
import dev.secondment.leave.payroll.application.PayrollBook;
import dev.secondment.leave.payroll.domain.PayrollDay;
import dev.secondment.leave.payroll.domain.PayrollSource;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.data.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OutboxAbsenceEvents implements AbsenceEvents {
    private static final Set<String> EVERYBODY = Set.of("HOME", "HOST", "SECONDEE");
    private static final Set<String> NOT_THE_HOST = Set.of("HOME", "SECONDEE");

    private final Outbox outbox;
    private final PayrollBook book;

    OutboxAbsenceEvents(Outbox outbox, PayrollBook book) {
        this.outbox = outbox;
        this.book = book;
    }

    static String typeOf(AbsenceEvent event) {
        return switch (event) {
            case AbsenceEvent.Reported e -> "secondment.leave.absence-reported.v1";
            case AbsenceEvent.Certified e -> "secondment.leave.absence-certified.v1";
            case AbsenceEvent.Ended e -> "secondment.leave.absence-ended.v1";
        };
    }

    @Override
    public UUID publish(AbsenceEvent event) {
        return outbox.append(new NewEvent(
                "secondment.leave.v1",
                event.agreementId().toString(),
                event.agreementId(),
                typeOf(event),
                AbsenceEventData.of(event, book(event)),
                event instanceof AbsenceEvent.Certified ? NOT_THE_HOST : EVERYBODY,
                event.firstDay(),
                supersededBy(event)));
    }

    private List<PayrollDay> book(AbsenceEvent event) {
        return event instanceof AbsenceEvent.Ended ended
                ? book.stands(
                        PayrollSource.absence(
                                ended.agreementId(),
                                ended.absenceId(),
                                ended.kind().payrollCode()),
                        ended.charge())
                : List.of();
    }

    private static @Nullable UUID supersededBy(AbsenceEvent event) {
        return event instanceof AbsenceEvent.Ended ended ? ended.supersedes().orElse(null) : null;
    }
}
