package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceEvent;
import dev.secondment.leave.absence.domain.AbsenceEvents;
import dev.secondment.leave.absence.domain.AbsenceKind;
import dev.secondment.leave.absence.domain.Absences;
import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.payroll.application.PayrollBook;
import dev.secondment.leave.payroll.domain.PayrollSource;
import dev.secondment.leave.policy.domain.SicknessRules;
import dev.secondment.leave.request.application.RecreditLeave;
import dev.secondment.leave.request.domain.GrantedLeaveChanged;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Divides the days of an absence between leave and sickness. Certified days stop being leave; days of an ended absence
 * that are nobody's leave are told to the payroll. Whatever arrives late, a certificate, an approval or a cancellation,
 * comes through here again, and a changed outcome supersedes what was told before.
 */
@ApplicationScoped
class SettleAbsence {
    private static final Logger LOG = Logger.getLogger(SettleAbsence.class);

    private final TermsOfRecord terms;
    private final SicknessTerms sickness;
    private final Absences absences;
    private final RecreditLeave recredit;
    private final ChargeCalculator calculator;
    private final AbsenceEvents events;
    private final PayrollBook book;

    SettleAbsence(
            TermsOfRecord terms,
            SicknessTerms sickness,
            Absences absences,
            RecreditLeave recredit,
            ChargeCalculator calculator,
            AbsenceEvents events,
            PayrollBook book) {
        this.terms = terms;
        this.sickness = sickness;
        this.absences = absences;
        this.recredit = recredit;
        this.calculator = calculator;
        this.events = events;
        this.book = book;
    }

    void handle(BoundTerms bound, Absence absence) {
        handle(bound, sickness.of(bound), absence);
    }

    private void handle(BoundTerms bound, Function<LocalDate, SicknessRules> rules, Absence absence) {
        recredit.settle(absence.agreementId(), absence.id(), absence.reach(), notLeaveAnyMore(rules, absence));
        boolean told = absence.settledByEvent().isPresent();
        if (told || absence.days().isPresent()) {
            LeaveCharge sick = duringPlacement(bound, absence)
                    .map(days -> notLeave(bound, absence, days))
                    .orElse(LeaveCharge.NOTHING);
            if (!told || !sick.equals(absence.settled()) || homeHasToHear(absence, sick)) {
                absence.settle(sick, events.publish(AbsenceEvent.Ended.of(absence, sick)));
            }
        }
    }

    /** The same half days, but other minutes; or another host, whose books follow at once. */
    private boolean homeHasToHear(Absence absence, LeaveCharge sick) {
        return book.followTerms(
                PayrollSource.absence(
                        absence.agreementId(), absence.id(), absence.kind().payrollCode()),
                sick);
    }

    /** What is certified; where the policy asks for no certificate, all of an illness that is over. */
    private List<SlotRange> notLeaveAnyMore(Function<LocalDate, SicknessRules> rules, Absence absence) {
        boolean unasked = absence.kind() == AbsenceKind.SICKNESS
                && absence.days().isPresent()
                && !rules.apply(absence.span().firstDay()).certificateToRecredit();
        return unasked ? absence.days().stream().toList() : absence.certifiedDays();
    }

    private LeaveCharge notLeave(BoundTerms bound, Absence absence, SlotRange days) {
        LeaveCharge away = calculator.charge(days, bound.schedule());
        return away.without(recredit.stillCharged(absence.agreementId(), days));
    }

    private static Optional<SlotRange> duringPlacement(BoundTerms bound, Absence absence) {
        return absence.days().flatMap(bound::during);
    }

    void on(@Observes GrantedLeaveChanged changed) {
        BoundTerms bound = terms.of(changed.agreementId());
        Function<LocalDate, SicknessRules> rules = sickness.of(bound);
        for (Absence absence : absences.of(changed.agreementId())) {
            if (duringPlacement(bound, absence).stream().allMatch(bound::canCount)) {
                handle(bound, rules, absence);
            } else {
                LOG.warnf("Absence %s cannot be counted under the terms and stays as it was settled", absence.id());
            }
        }
    }
}
