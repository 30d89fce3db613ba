package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementProblem;
import dev.secondment.agreement.lifecycle.domain.AgreementRejected;
import dev.secondment.agreement.lifecycle.domain.Agreements;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.data.Parties;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.UUID;

/** Where every change begins: is it there for this caller, is it still what they think it is, which sides are theirs. */
@ApplicationScoped
class AgreementDesk {

    private final Agreements agreements;
    private final Parties parties;
    private final CurrentCaller caller;
    private final Clock clock;

    AgreementDesk(Agreements agreements, Parties parties, CurrentCaller caller, Clock clock) {
        this.agreements = agreements;
        this.parties = parties;
        this.caller = caller;
        this.clock = clock;
    }

    OpenedAgreement open(UUID id, ExpectedVersion expected) {
        Agreement agreement = agreements.findToChange(id).orElseThrow(() -> unknown(id));
        Viewer actor = viewer(id);
        expected.check(agreement.version());
        return new OpenedAgreement(agreement, actor.sides(), actor.roles());
    }

    /** The caller as a party. Row-level security has hidden a stranger's agreements already; this is the second lock. */
    Viewer viewer(UUID id) {
        EnumSet<Side> sides = EnumSet.noneOf(Side.class);
        parties.sidesOf(id).forEach(side -> sides.add(Side.valueOf(side)));
        if (sides.isEmpty()) {
            throw unknown(id);
        }
        return new Viewer(sides, caller.get().roles());
    }

    /** As precise as the API and the database keep it, so that an answer does not change when read again. */
    Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static AgreementRejected unknown(UUID id) {
        return new AgreementRejected(AgreementProblem.NOT_FOUND, "There is no agreement " + id + " for you.");
    }
}
