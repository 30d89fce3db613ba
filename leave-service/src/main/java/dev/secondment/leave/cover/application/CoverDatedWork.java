package dev.secondment.leave.cover.application;

import dev.secondment.leave.absence.application.AbsenceStanding;
import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverCases;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.platform.data.SystemWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * What the calendar does to cover: offers expire, what nobody answers escalates, and an absence without an end needs
 * cover for another day. One case per transaction, behind its agreement's lock.
 */
@ApplicationScoped
class CoverDatedWork {
    private static final Logger LOG = Logger.getLogger(CoverDatedWork.class);
    private static final int BATCH = 100;
    /** Where a new day begins first. The day that counts is the one at the placement, looked at one by one. */
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private final TermsOfRecord terms;
    private final CoverCases cases;
    private final AbsenceStanding absences;
    private final ArrangeCover arrange;
    private final CoverDays days;
    private final CoverDesk desk;
    private final Clock clock;

    CoverDatedWork(
            TermsOfRecord terms,
            CoverCases cases,
            AbsenceStanding absences,
            ArrangeCover arrange,
            CoverDays days,
            CoverDesk desk,
            Clock clock) {
        this.terms = terms;
        this.cases = cases;
        this.absences = absences;
        this.arrange = arrange;
        this.days = days;
        this.desk = desk;
        this.clock = clock;
    }

    @Scheduled(every = "${secondment.dated-work.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        LocalDate latestToday = LocalDate.ofInstant(clock.instant(), EARLIEST_ZONE);
        SystemWork.run("cover-dated-work", () -> {
            each(() -> cases.withExpiredOffers(clock.instant(), BATCH), this::expire);
            each(() -> cases.unanswered(latestToday, BATCH), this::escalate);
            each(() -> cases.goingOn(clock.instant(), BATCH), (found, bound) -> goOn(found));
        });
    }

    private void each(Supplier<List<UUID>> due, BiConsumer<CoverCase, BoundTerms> work) {
        for (UUID id : QuarkusTransaction.requiringNew().call(due::get)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> one(id, work));
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "Cover case %s: dated work failed and is tried again", id);
            }
        }
    }

    private void one(UUID id, BiConsumer<CoverCase, BoundTerms> work) {
        BoundTerms bound = terms.locked(cases.agreementOf(id));
        work.accept(cases.get(id), bound);
    }

    private void expire(CoverCase found, BoundTerms bound) {
        LocalDate dueOn = days.nextWorkingDay(bound, bound.today(clock.instant()));
        desk.tell(found, found.expireOffers(clock.instant(), dueOn));
    }

    private void escalate(CoverCase found, BoundTerms bound) {
        desk.tell(found, found.escalate(bound.today(clock.instant())));
    }

    private void goOn(CoverCase found) {
        arrange.follow(found, absences.of(found.facts().absenceId()));
    }
}
