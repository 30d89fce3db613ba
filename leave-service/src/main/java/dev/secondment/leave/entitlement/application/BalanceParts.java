package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.Roles;

/** Who has a part in balances: they are between the person and the home employer. */
final class BalanceParts {
    static final Part READER = Part.of(
                    Side.HOME, Roles.HR, Roles.LINE_MANAGER, Roles.PAYROLL, Roles.PARTNER_API, Roles.AUDITOR)
            .or(Side.SECONDEE, Roles.SECONDEE);

    static final Part KEEPER = Part.of(Side.HOME, Roles.HR, Roles.PARTNER_API);

    private BalanceParts() {}
}
