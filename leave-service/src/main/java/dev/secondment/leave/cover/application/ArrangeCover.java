package dev.secondment.leave.cover.application;

import dev.secondment.leave.absence.application.AbsenceStanding;
import dev.secondment.leave.absence.domain.AbsenceStands;
import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverCases;
import dev.secondment.leave.cover.domain.CoverEvent;
import dev.secondment.leave.cover.domain.CoverNeed;
import dev.secondment.leave.cover.domain.CoverPlace;
import dev.secondment.leave.request.domain.GrantedLeaveChanged;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Placement;
import dev.secondment.leave.terms.domain.TermsClosed;
import dev.secondment.leave.terms.domain.TermsVersion;
import dev.secondment.platform.data.Ids;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Opens a cover case with an absence, follows the absence as it changes, and cancels the case when it is over. */
@ApplicationScoped
class ArrangeCover {
    private static final int AFTER_ABSENCES = 3000;

    private final TermsOfRecord terms;
    private final AbsenceStanding absences;
    private final CoverCases cases;
    private final CoverDays days;
    private final CoverDesk desk;
    private final Clock clock;

    ArrangeCover(
            TermsOfRecord terms,
            AbsenceStanding absences,
            CoverCases cases,
            CoverDays days,
            CoverDesk desk,
            Clock clock) {
        this.terms = terms;
        this.absences = absences;
        this.cases = cases;
        this.days = days;
        this.desk = desk;
        this.clock = clock;
    }

    void on(@Observes AbsenceStands absence) {
        desk.asService(() -> {
            Optional<CoverCase> known = cases.findFor(absence.absenceId());
            if (known.isPresent()) {
                follow(known.get(), absence);
            } else if (absence.last().isEmpty()) {
                open(absence);
            }
            return true;
        });
    }

    /** Who is granted leave is not missed on it, and on days that the terms do not work any more. */
    void on(@Observes GrantedLeaveChanged changed) {
        desk.asService(() -> {
            cases.of(changed.agreementId()).stream()
                    .filter(found -> !found.facts().absenceOver())
                    .forEach(found -> follow(found, absences.of(found.facts().absenceId())));
            return true;
        });
    }

    /** Nobody is missed in a placement that is over. Absences in it are ended before. */
    void on(@Observes @Priority(AFTER_ABSENCES) TermsClosed closed) {
        desk.asService(() -> {
            cases.of(closed.terms().agreementId()).forEach(found -> desk.tell(found, found.cancel()));
            return true;
        });
    }

    void follow(CoverCase known, AbsenceStands absence) {
        BoundTerms bound = terms.of(absence.agreementId());
        LocalDate today = bound.today(clock.instant());
        desk.tell(
                known,
                known.follow(days.of(bound, absence, today), clock.instant(), days.nextWorkingDay(bound, today)));
    }

    private void open(AbsenceStands absence) {
        BoundTerms bound = terms.of(absence.agreementId());
        LocalDate today = bound.today(clock.instant());
        CoverNeed need = days.of(bound, absence, today);
        Placement placement = terms.placement(absence.agreementId());
        TermsVersion agreed = bound.on(absence.first().date());
        CoverCase opened = CoverCase.open(
                Ids.next(),
                need,
                new CoverPlace(
                        agreed.hostOrganization(),
                        placement.homeOrganization(),
                        placement.employeeRef(),
                        agreed.title(),
                        agreed.team()),
                clock.instant(),
                days.nextWorkingDay(bound, today));
        cases.add(opened);
        desk.tell(opened, List.of(new CoverEvent.Opened(need.slots())));
    }
}
