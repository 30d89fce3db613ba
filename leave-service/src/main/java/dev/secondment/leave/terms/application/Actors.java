package dev.secondment.leave.terms.application;

import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.Parties;
import dev.secondment.platform.web.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Finds out as whom the caller stands in an agreement. Strangers never get here: they do not see the agreement. */
@ApplicationScoped
public class Actors {
    private final CurrentCaller caller;
    private final Parties parties;

    Actors(CurrentCaller caller, Parties parties) {
        this.caller = caller;
        this.parties = parties;
    }

    public Actor in(UUID agreementId) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (String side : parties.sidesOf(agreementId)) {
            sides.add(Side.valueOf(side));
        }
        return new Actor(caller.get().subject(), sides, caller.get().roles());
    }
}
