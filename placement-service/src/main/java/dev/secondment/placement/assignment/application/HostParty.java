package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Conditions;
import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.platform.data.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Who stands on the host's side. A host that takes over later has to prepare, so it joins as soon as that is agreed; the
 * one before it leaves on the day.
 */
@ApplicationScoped
class HostParty {

    private final Parties parties;

    HostParty(Parties parties) {
        this.parties = parties;
    }

    void join(Placement placement) {
        placement.timeline().parts().stream()
                .map(Conditions::hostOrganizationId)
                .distinct()
                .filter(host -> placement.awaits(host))
                .forEach(host -> parties.add(placement.agreementId(), "org:" + host, Sides.HOST));
    }

    void follow(Placement placement, Instant now) {
        if (placement.followHost(now)) {
            parties.replace(placement.agreementId(), "org:" + placement.hostOrganizationId(), Sides.HOST);
            join(placement);
        }
    }
}
