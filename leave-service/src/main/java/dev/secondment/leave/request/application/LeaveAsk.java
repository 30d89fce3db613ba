package dev.secondment.leave.request.application;

import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.request.domain.LeaveSpan;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.Roles;
import java.util.UUID;

/** Leave somebody wants, or wants to know the price of. */
public record LeaveAsk(UUID agreementId, LeaveKind kind, LeaveSpan span) {

    /** The person, or the home employer on their behalf. */
    static final Part ASKER = Part.of(Side.SECONDEE, Roles.SECONDEE).or(Side.HOME, Roles.HR, Roles.PARTNER_API);

    /** Whoever asks for their own leave asks as the person, whatever else they are. */
    static Side asker(Actor actor) {
        Side side = actor.actingAs(ASKER);
        return actor.stands(Side.SECONDEE) ? Side.SECONDEE : side;
    }
}
