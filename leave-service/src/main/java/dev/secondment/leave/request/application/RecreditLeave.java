package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.policy.application.PoliciesOfRecord;
import dev.secondment.leave.request.domain.LeaveCorrection;
import dev.secondment.leave.request.domain.LeaveEvent;
import dev.secondment.leave.request.domain.LeaveFacts;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Days on which somebody on leave was certified unfit do not count as leave: they are given back by themselves. */
@ApplicationScoped
public class RecreditLeave {
    private static final Logger LOG = Logger.getLogger(RecreditLeave.class);

    private final LeaveRequests requests;
    private final LeaveBooks books;
    private final LeaveJournal journal;
    private final ChangeOfLeave changes;
    private final TermsOfRecord terms;
    private final PoliciesOfRecord policies;

    RecreditLeave(
            LeaveRequests requests,
            LeaveBooks books,
            LeaveJournal journal,
            ChangeOfLeave changes,
            TermsOfRecord terms,
            PoliciesOfRecord policies) {
        this.requests = requests;
        this.books = books;
        this.journal = journal;
        this.changes = changes;
        this.terms = terms;
        this.policies = policies;
    }

    /**
     * Of all granted leave, exactly these half days are no leave because of the absence: what is new is given back, what
     * was given back for it and is not among them is leave again. The caller holds the agreement's lock.
     *
     * @param reach as far as the absence ever gave days back
     */
    @Transactional
    public void settle(UUID agreementId, UUID absenceId, SlotRange reach, List<SlotRange> ill) {
        for (LeaveRequest request : requests.touching(agreementId, reach, LeaveStatus.GRANTED)) {
            LeaveCharge before = request.used();
            chargeAgain(request, absenceId, ill);
            ill.forEach(range -> giveBack(request, absenceId, range));
            if (request.change().isPresent() && !request.used().equals(before)) {
                setAsideAnew(request);
            }
        }
    }

    /** What a change costs beside the leave is another number now. */
    private void setAsideAnew(LeaveRequest request) {
        BoundTerms bound = terms.of(request.agreementId());
        changes.countAnew(request, bound, policies.of(bound));
    }

    private void giveBack(LeaveRequest request, UUID absenceId, SlotRange ill) {
        LeaveCharge back = request.recredit(ill, absenceId);
        if (!back.isNothing()) {
            books.recredit(request, back);
            journal.write(new LeaveEvent.DaysRecredited(LeaveFacts.of(request), absenceId, back));
            LOG.infof("Leave %s: %s days given back", request.id(), back.days());
        }
    }

    private void chargeAgain(LeaveRequest request, UUID absenceId, List<SlotRange> ill) {
        LeaveCorrection correction = request.chargeAgain(ill, absenceId);
        if (!correction.added().isNothing()) {
            books.settle(request, correction, true);
            journal.write(new LeaveEvent.RecreditReversed(LeaveFacts.of(request), absenceId, request.used()));
            LOG.infof(
                    "Leave %s: %s days charged again",
                    request.id(), correction.added().days());
        }
    }

    /** What is still charged as leave in a range: not sickness, as far as the payroll is concerned. */
    @Transactional
    public LeaveCharge stillCharged(UUID agreementId, SlotRange range) {
        return LeaveCharge.of(requests.touching(agreementId, range, LeaveStatus.GRANTED).stream()
                .flatMap(request -> request.used().within(range).slots().stream())
                .toList());
    }
}
