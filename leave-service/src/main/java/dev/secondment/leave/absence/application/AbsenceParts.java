package dev.secondment.leave.absence.application;

import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.Roles;

/** Who does what with an absence. */
final class AbsenceParts {
    /** Knows that the person is away, for how long, and when they are back. */
    static final Part WITNESS = Part.of(Side.SECONDEE, Roles.SECONDEE)
            .or(Side.HOME, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API)
            .or(Side.HOST, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API);

    /** Has the certificate in hand. */
    static final Part BEARER = Part.of(Side.SECONDEE, Roles.SECONDEE).or(Side.HOME, Roles.HR, Roles.PARTNER_API);

    /** Says how a placement goes on. */
    static final Part HOME_HR = Part.of(Side.HOME, Roles.HR, Roles.PARTNER_API);

    private AbsenceParts() {}

    /** The person speaks for themselves, whatever else they are. */
    static Side witness(Actor actor) {
        return actor.mayActAs(Side.SECONDEE, WITNESS) ? Side.SECONDEE : actor.actingAs(WITNESS);
    }
}
