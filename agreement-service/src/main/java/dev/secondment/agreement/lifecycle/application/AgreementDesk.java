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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where every change begins: is it there for this caller, is it still what they think it is, which sides are theirs. */
@ApplicationScoped
public class AgreementDesk {

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

    public OpenedAgreement open(UUID id, ExpectedVersion expected) {
        OpenedAgreement opened = open(id);
        expected.check(opened.agreement().version());
        return opened;
    }

    /** To act on something that belongs to the agreement and has a version of its own. */
    public OpenedAgreement open(UUID id) {
        Agreement agreement = agreements.findToChange(id).orElseThrow(() -> unknown(id));
        Viewer actor = viewer(id);
        return new OpenedAgreement(agreement, actor.sides(), actor.roles());
    }

    /** For dated work and consumers; nothing while another replica is at it. */
    public Optional<OpenedAgreement> openUnlessLocked(UUID id) {
        return agreements.findUnlessLocked(id).map(agreement -> new OpenedAgreement(agreement, Set.of(), Set.of()));
    }

    /** The caller as a party. Row-level security has hidden a stranger's agreements already; this is the second lock. */
    public Viewer viewer(UUID id) {
        EnumSet<Side> sides = EnumSet.noneOf(Side.class);
        parties.sidesOf(id).forEach(side -> sides.add(Side.valueOf(side)));
        if (sides.isEmpty()) {
            throw unknown(id);
        }
        return new Viewer(sides, caller.get().roles());
    }

    /** As precise as the API and the database keep it, so that an answer does not change when read again. */
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static AgreementRejected unknown(UUID id) {
        return new AgreementRejected(AgreementProblem.NOT_FOUND, "There is no agreement " + id + " for you.");
    }
}
