package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.payroll.application.PayrollBook;
import dev.secondment.leave.payroll.domain.PayrollSource;
import dev.secondment.leave.policy.application.PoliciesOfRecord;
import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.policy.domain.PoliciesChanged;
import dev.secondment.leave.request.domain.GrantedLeaveChanged;
import dev.secondment.leave.request.domain.LeaveCorrection;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.TermsChanged;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * The agreement or a policy changed, for the days to come or for days gone by: all leave is cut to the placement and
 * counted by what holds now. Days that are no longer charged come back, days that are charged now are taken, covered or
 * not, and the payroll is told. What lies outside the placement now goes on at home, where home told of its calendar.
 * A change that is asked for is counted anew, too, or withdrawn where its leave or its dates are cut.
 * Absences are looked at again afterwards, whatever became of the leave.
 */
@ApplicationScoped
class FitLeave {
    private static final Logger LOG = Logger.getLogger(FitLeave.class);
    /** After the entitlements: days are set aside in accounts that must be there. */
    private static final int AFTER_ENTITLEMENTS = 3000;

    private final LeaveRequests requests;
    private final PoliciesOfRecord policies;
    private final ChargeCalculator calculator;
    private final GiveUpLeave giveUp;
    private final LeaveBooks books;
    private final LeaveJournal journal;
    private final MoveLeave move;
    private final ChangeOfLeave changes;
    private final PayrollBook payroll;
    private final Event<GrantedLeaveChanged> granted;

    FitLeave(
            LeaveRequests requests,
            PoliciesOfRecord policies,
            ChargeCalculator calculator,
            GiveUpLeave giveUp,
            LeaveBooks books,
            LeaveJournal journal,
            MoveLeave move,
            ChangeOfLeave changes,
            PayrollBook payroll,
            Event<GrantedLeaveChanged> granted) {
        this.requests = requests;
        this.policies = policies;
        this.calculator = calculator;
        this.giveUp = giveUp;
        this.books = books;
        this.journal = journal;
        this.move = move;
        this.changes = changes;
        this.payroll = payroll;
        this.granted = granted;
    }

    void on(@Observes @Priority(AFTER_ENTITLEMENTS) TermsChanged changed) {
        fitAll(changed.terms());
    }

    void on(@Observes @Priority(AFTER_ENTITLEMENTS) PoliciesChanged changed) {
        fitAll(changed.terms());
    }

    private void fitAll(BoundTerms terms) {
        Enrolments enrolments = policies.of(terms);
        requests.of(terms.agreementId(), LeaveStatus.LIVE).forEach(request -> fit(request, terms, enrolments));
        requests.of(terms.agreementId(), Set.of(LeaveStatus.CANCELLED)).stream()
                .filter(LeaveRequest::endedEarly)
                .forEach(request -> move.back(request, terms, enrolments));
        granted.fire(new GrantedLeaveChanged(terms.agreementId()));
    }

    private void fit(LeaveRequest request, BoundTerms terms, Enrolments enrolments) {
        SlotRange range = request.span().slots();
        Optional<SlotRange> kept = request.routing().outside()
                ? Boundary.outside(terms, range).stream().findFirst()
                : terms.during(range);
        List<SlotRange> beyond = Boundary.parts(terms, range).stream()
                .filter(part -> !kept.equals(Optional.of(part)))
                .filter(part -> knows(enrolments, terms, part))
                .toList();
        boolean cut = !kept.equals(Optional.of(range));
        String reason = cut
                ? "The placement runs from " + terms.firstDay() + " to " + terms.lastDay() + "."
                : "The agreement or its holiday calendar changed what is worked on these days.";
        if (cut) {
            changes.withdraw(request, Optional.empty());
        }
        if (kept.isEmpty() && beyond.size() == 1 && request.status() != LeaveStatus.TAKEN) {
            move.across(request, terms, enrolments, reason);
            return;
        }
        LeaveCharge before = request.charge();
        LeaveCharge counted =
                kept.map(part -> count(request, part, terms, enrolments)).orElse(LeaveCharge.NOTHING);
        boolean wasGranted = request.isGranted();
        if (counted.isNothing() && request.status() != LeaveStatus.TAKEN) {
            changes.withdraw(request, Optional.empty());
            giveUp.whole(request, () -> request.endEarly(reason), Optional.empty());
        } else if (!counted.takesAsMuchAs(before) || (cut && kept.isPresent()) || homeHasToHear(request)) {
            correct(request, request.correct(kept, counted, reason));
        }
        changes.countAnew(request, terms, enrolments);
        if (kept.isPresent() && request.status() != LeaveStatus.TAKEN && !request.endedEarly()) {
            Boundary.parts(terms, range).stream()
                    .filter(part -> !kept.equals(Optional.of(part)) && !beyond.contains(part))
                    .forEach(part -> move.cutOff(request, part, before.within(part), terms, enrolments, reason));
        }
        if (request.status() != LeaveStatus.TAKEN) {
            beyond.forEach(
                    part -> move.rest(request, part, before.within(part), wasGranted, terms, enrolments, reason));
        }
    }

    /** It costs what it did; the books of another host follow at once. */
    private boolean homeHasToHear(LeaveRequest request) {
        return request.isGranted()
                && payroll.followTerms(
                        PayrollSource.leave(
                                request.agreementId(),
                                request.id(),
                                request.kind().payrollCode()),
                        request.used());
    }

    /** A placement that never came to be leaves nothing to be gone on with. */
    private static boolean knows(Enrolments enrolments, BoundTerms terms, SlotRange part) {
        return !terms.lastDay().isBefore(terms.firstDay())
                && enrolments.knows(part.first().date())
                && enrolments.knows(part.last().date());
    }

    /** Where the terms do not let the days be counted, what was charged for them stands. */
    private LeaveCharge count(LeaveRequest request, SlotRange range, BoundTerms terms, Enrolments enrolments) {
        if (request.routing().outside() || terms.canCount(range)) {
            LeaveCharge counted = calculator.charge(range, enrolments.schedule());
            return counted.without(LeaveCharge.of(counted.slots().stream()
                    .filter(slot -> !request.hasTaken(new SlotRange(slot, slot)))
                    .toList()));
        }
        LOG.warnf("Leave %s cannot be counted under the changed terms and keeps its charge", request.id());
        return request.charge().within(range);
    }

    private void correct(LeaveRequest request, LeaveCorrection correction) {
        books.settle(request, correction, request.isGranted());
        journal.write(LeaveJournal.changed(request));
    }
}
