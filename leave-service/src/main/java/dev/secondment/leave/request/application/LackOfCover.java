package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.request.domain.LeaveDecision;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.request.domain.LeaveRequests;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * That nobody else is there to do the work may put leave off, but not for ever (BUrlG section 7(1)): of leave that the
 * law protects, annual leave among it, the second such refusal in a leave year does not end the request. Home HR decides.
 * Who is refused other dates has the leave as it was granted: nothing is put off.
 */
@ApplicationScoped
class LackOfCover {
    private final LeaveRequests requests;

    LackOfCover(LeaveRequests requests) {
        this.requests = requests;
    }

    boolean needsHomeHr(LeaveFile.Opened opened, LeaveDecision decision) {
        LeaveRequest request = opened.request();
        boolean isHomeHr =
                decision.side() == Side.HOME && opened.actor().roles().contains(Roles.HR);
        if (!decision.isRefusalForLackOfCover()
                || isHomeHr
                || !request.kind().isProtectedByLaw()
                || !request.isPending()
                || request.status() == LeaveStatus.ESCALATED) {
            return false;
        }
        LeaveYear year = opened.enrolments().years().of(request.span().from());
        return requests.refusedForLackOfCover(request.agreementId(), year.first(), year.last()) > 0;
    }
}
