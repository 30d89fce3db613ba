package dev.secondment.leave.absence.messaging;

import dev.secondment.leave.absence.domain.AbsenceEvent;
import dev.secondment.leave.absence.domain.AbsenceEvents;
import dev.secondment.leave.payroll.application.PayrollBook;
import dev.secondment.leave.payroll.domain.PayrollNews;
import dev.secondment.leave.payroll.domain.PayrollSource;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.data.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OutboxAbsenceEvents implements AbsenceEvents {
    private static final Set<String> NOT_THE_HOST = Set.of("HOME", "SECONDEE");
    private static final Set<String> HOME = Set.of("HOME");
    private static final Set<String> HOME_HR = Set.of("HOME_HR", "HOME_PARTNER_API");

    private final Outbox outbox;
    private final PayrollBook book;

    OutboxAbsenceEvents(Outbox outbox, PayrollBook book) {
        this.outbox = outbox;
        this.book = book;
    }

    static String typeOf(AbsenceEvent event) {
        return "secondment.leave."
                + switch (event) {
                    case AbsenceEvent.Reported e -> "absence-reported";
                    case AbsenceEvent.Extended e -> "absence-extended";
                    case AbsenceEvent.Certified e -> "absence-certified";
                    case AbsenceEvent.CertificateWithdrawn e -> "certificate-withdrawn";
                    case AbsenceEvent.CertificateDue e -> "certificate-due";
                    case AbsenceEvent.CertificateOverdue e -> "certificate-overdue";
                    case AbsenceEvent.LongReached e -> "long-absence-reached";
                    case AbsenceEvent.LongDecided e -> "long-absence-decided";
                    case AbsenceEvent.Ended e -> "absence-ended";
                    case AbsenceEvent.Withdrawn e -> "absence-withdrawn";
                }
                + ".v1";
    }

    /** Reports go to whom the terms name; what the home employer pays by, it is told in any case. */
    static Set<String> audienceOf(AbsenceEvent event) {
        return switch (event) {
            case AbsenceEvent.Reported e -> told(e, Set.of());
            case AbsenceEvent.Extended e -> told(e, Set.of());
            case AbsenceEvent.Ended e -> told(e, HOME);
            case AbsenceEvent.Withdrawn e -> told(e, HOME);
            case AbsenceEvent.Certified e -> NOT_THE_HOST;
            case AbsenceEvent.CertificateWithdrawn e -> NOT_THE_HOST;
            case AbsenceEvent.CertificateDue e -> NOT_THE_HOST;
            case AbsenceEvent.CertificateOverdue e -> NOT_THE_HOST;
            case AbsenceEvent.LongReached e -> HOME_HR;
            case AbsenceEvent.LongDecided e -> HOME_HR;
        };
    }

    private static Set<String> told(AbsenceEvent event, Set<String> others) {
        Set<String> audience = new TreeSet<>(others);
        audience.add(Side.SECONDEE.name());
        event.about().told().forEach(side -> audience.add(side.name()));
        return audience;
    }

    @Override
    public UUID publish(AbsenceEvent event) {
        UUID agreement = event.about().agreementId();
        return outbox.append(new NewEvent(
                "secondment.leave.v1",
                agreement.toString(),
                agreement,
                typeOf(event),
                AbsenceEventData.of(event, book(event)),
                audienceOf(event),
                event.about().span().firstDay(),
                supersededBy(event)));
    }

    private PayrollNews book(AbsenceEvent event) {
        AbsenceEvent.About about = event.about();
        return event instanceof AbsenceEvent.Ended ended
                ? book.stands(
                        PayrollSource.absence(
                                about.agreementId(),
                                about.absenceId(),
                                about.kind().payrollCode()),
                        ended.charge())
                : PayrollNews.NONE;
    }

    private static @Nullable UUID supersededBy(AbsenceEvent event) {
        return event instanceof AbsenceEvent.Ended ended ? ended.supersedes().orElse(null) : null;
    }
}
