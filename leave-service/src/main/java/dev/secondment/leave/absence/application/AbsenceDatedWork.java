package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceEvent;
import dev.secondment.leave.absence.domain.AbsenceEvents;
import dev.secondment.leave.absence.domain.Absences;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.platform.data.SystemWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * What the calendar does to absences: certificates fall due and become overdue, and absences become long. One absence
 * per transaction, behind its agreement's lock; a replica that comes second finds nothing left to do.
 */
@ApplicationScoped
class AbsenceDatedWork {
    private static final Logger LOG = Logger.getLogger(AbsenceDatedWork.class);
    private static final int BATCH = 100;
    /** Where a new day begins first. The day that counts is the one at the placement, looked at one by one. */
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private final TermsOfRecord terms;
    private final Absences absences;
    private final AbsenceEvents events;
    private final Clock clock;

    AbsenceDatedWork(TermsOfRecord terms, Absences absences, AbsenceEvents events, Clock clock) {
        this.terms = terms;
        this.absences = absences;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(every = "${secondment.dated-work.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        LocalDate latestToday = LocalDate.ofInstant(clock.instant(), EARLIEST_ZONE);
        SystemWork.run("absence-dated-work", () -> {
            each(() -> absences.certificateDue(latestToday, BATCH), this::askForCertificate);
            each(() -> absences.becomingLong(latestToday, BATCH), this::becomeLong);
        });
    }

    private void each(Supplier<List<UUID>> due, BiConsumer<Absence, LocalDate> work) {
        for (UUID id : QuarkusTransaction.requiringNew().call(due::get)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> one(id, work));
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "Absence %s: dated work failed and is tried again", id);
            }
        }
    }

    private void one(UUID id, BiConsumer<Absence, LocalDate> work) {
        BoundTerms bound = terms.locked(absences.agreementOf(id));
        work.accept(absences.get(id), bound.today(clock.instant()));
    }

    /** Who finds the day past already says that it is overdue, and nothing of a reminder. */
    private void askForCertificate(Absence absence, LocalDate today) {
        absence.certificateToAskFor(today).ifPresent(dueOn -> {
            AbsenceEvent.About about = AbsenceEvent.About.of(absence);
            absence.askForCertificate(today);
            events.publish(
                    today.isAfter(dueOn)
                            ? new AbsenceEvent.CertificateOverdue(about, dueOn)
                            : new AbsenceEvent.CertificateDue(about, dueOn));
            LOG.infof("Absence %s: certificate due on %s", absence.id(), dueOn);
        });
    }

    private void becomeLong(Absence absence, LocalDate today) {
        if (absence.becomesLong(today)) {
            absence.becomeLong(today);
            LocalDate decisionDueOn = absence.longTerm().orElseThrow().decisionDueOn();
            long days = ChronoUnit.DAYS.between(absence.span().firstDay(), today) + 1;
            events.publish(new AbsenceEvent.LongReached(AbsenceEvent.About.of(absence), days, decisionDueOn));
            LOG.infof("Absence %s is a long one", absence.id());
        }
    }
}
