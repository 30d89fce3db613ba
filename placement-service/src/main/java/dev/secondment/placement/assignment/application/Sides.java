package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Actor;
import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.PlacementProblem;
import dev.secondment.placement.assignment.domain.PlacementRejected;
import dev.secondment.platform.data.Parties;
import dev.secondment.platform.web.Caller;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** On which side of a placement the caller stands, and what that side may do. */
@ApplicationScoped
public class Sides {
    public static final String HOME = "HOME";
    public static final String HOST = "HOST";
    public static final String SECONDEE = "SECONDEE";

    private static final List<String> PREPARING_ROLES = List.of(Roles.LINE_MANAGER, Roles.HR, Roles.PARTNER_API);

    private final Parties parties;
    private final CurrentCaller caller;

    Sides(Parties parties, CurrentCaller caller) {
        this.parties = parties;
        this.caller = caller;
    }

    Set<String> of(Placement placement) {
        return parties.sidesOf(placement.agreementId());
    }

    /** Getting ready for the person is the host's part alone. */
    Actor preparing(Placement placement) {
        Caller who = caller.get();
        String role = PREPARING_ROLES.stream().filter(who::has).findFirst().orElse("");
        if (role.isEmpty() || !of(placement).contains(HOST)) {
            throw new PlacementRejected(
                    PlacementProblem.NOT_YOUR_PART, "Onboarding and readiness belong to the host's side.");
        }
        return new Actor(HOST, role);
    }
}
