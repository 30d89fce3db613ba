package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.entitlement.application.LeaveLedger;
import dev.secondment.leave.request.domain.GrantedLeaveChanged;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveEvents;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.TermsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The agreement changed, for the days to come or for days gone by: all leave is cut to the placement and counted by the
 * terms that hold now. Days that are no longer charged come back, days that are charged now are taken, covered or not,
 * and the payroll is told. Absences are looked at again afterwards, whatever became of the leave.
 */
@ApplicationScoped
class FitLeave {
    private static final Logger LOG = Logger.getLogger(FitLeave.class);

    private final LeaveRequests requests;
    private final ChargeCalculator calculator;
    private final CancelLeave cancel;
    private final LeaveLedger ledger;
    private final LeaveEvents events;
    private final Event<GrantedLeaveChanged> granted;

    FitLeave(
            LeaveRequests requests,
            ChargeCalculator calculator,
            CancelLeave cancel,
            LeaveLedger ledger,
            LeaveEvents events,
            Event<GrantedLeaveChanged> granted) {
        this.requests = requests;
        this.calculator = calculator;
        this.cancel = cancel;
        this.ledger = ledger;
        this.events = events;
        this.granted = granted;
    }

    void on(@Observes TermsChanged changed) {
        BoundTerms terms = changed.terms();
        requests.of(terms.agreementId(), LeaveRules.LIVE).forEach(request -> fit(request, terms));
        granted.fire(new GrantedLeaveChanged(terms.agreementId()));
    }

    private void fit(LeaveRequest request, BoundTerms terms) {
        Optional<SlotRange> kept = terms.during(request.span().slots());
        LeaveCharge counted = kept.map(range -> count(request, range, terms)).orElse(LeaveCharge.NOTHING);
        boolean cut = !kept.equals(Optional.of(request.span().slots()));
        String reason = cut
                ? "The placement runs from " + terms.firstDay() + " to " + terms.lastDay() + "."
                : "The agreement or its holiday calendar changed what is worked on these days.";
        if (counted.isNothing() && request.status() != LeaveStatus.TAKEN) {
            cancel.callOff(request, reason);
        } else if (!counted.equals(request.charge()) || (cut && kept.isPresent())) {
            correct(request, request.correct(kept, counted, reason));
        }
    }

    /** Where the terms do not let the days be counted, what was charged for them stands. */
    private LeaveCharge count(LeaveRequest request, SlotRange range, BoundTerms terms) {
        if (terms.canCount(range)) {
            return calculator.charge(range, terms.schedule());
        }
        LOG.warnf("Leave %s cannot be counted under the changed terms and keeps its charge", request.id());
        return request.charge().within(range);
    }

    private void correct(LeaveRequest request, LeaveRequest.Correction correction) {
        LeaveLedger.Draw draw = LeaveFile.drawOf(request);
        if (request.isGranted()) {
            ledger.cancel(draw, correction.returned(), correction.sequence());
            ledger.hold(draw, correction.added());
            ledger.take(draw, correction.added(), correction.sequence() + 1);
        } else {
            ledger.release(draw, correction.returned());
            ledger.hold(draw, correction.added());
        }
        events.publish(new LeaveEvent.Changed(
                LeaveFacts.of(request),
                request.isGranted() ? request.charge().without(request.recredited()) : LeaveCharge.NOTHING));
        LOG.infof(
                "Leave %s counted anew: %s days", request.id(), request.charge().days());
    }
}
