package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.SigningPolicy;
import dev.secondment.platform.data.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * From when each side sees an agreement: home from the first draft, the host from the review on, the person, a vendor
 * and a client from the moment there is something to sign. A text sent back stays in sight of whom it had been shown to,
 * unless the draft then names somebody else.
 */
@ApplicationScoped
public class AgreementParties {

    private final Parties parties;

    AgreementParties(Parties parties) {
        this.parties = parties;
    }

    void showToHome(UUID id, UUID homeOrganization) {
        parties.add(id, organization(homeOrganization), Side.HOME.name());
    }

    void showToHost(Agreement agreement) {
        show(agreement, Set.of(Side.HOST));
    }

    /** The host has seen it since the submission. */
    void showToSignatories(Agreement agreement) {
        Set<Side> signatories = EnumSet.copyOf(named(agreement).keySet());
        signatories.remove(Side.HOST);
        show(agreement, signatories);
    }

    private void show(Agreement agreement, Set<Side> sides) {
        Map<Side, String> named = named(agreement);
        sides.forEach(side -> parties.replace(agreement.id(), Objects.requireNonNull(named.get(side)), side.name()));
    }

    /** A vendor or a client is asked to join. */
    public void admit(UUID id, Side side, UUID organization) {
        parties.replace(id, organization(organization), side.name());
    }

    /** It will not join after all, and sees nothing any more. */
    public void dismiss(UUID id, Side side) {
        parties.remove(id, side.name());
    }

    /** Whoever a revised draft no longer names loses sight of it at once. */
    void dropReplaced(Agreement agreement, Map<Side, String> formerlyNamed) {
        Map<Side, String> named = named(agreement);
        formerlyNamed.forEach((side, former) -> {
            if (!former.equals(named.get(side))) {
                dismiss(agreement.id(), side);
            }
        });
    }

    /** The others beside the home employer, as the agreement names them now. */
    static Map<Side, String> named(Agreement agreement) {
        Map<Side, String> named = new EnumMap<>(Side.class);
        agreement.hostOrganization().ifPresent(host -> named.put(Side.HOST, organization(host)));
        agreement
                .employeeRef()
                .ifPresent(person -> named.put(Side.SECONDEE, "person:" + agreement.homeOrganization() + "/" + person));
        SigningPolicy.thirdParties(agreement.terms())
                .forEach((side, organization) -> named.put(side, organization(organization)));
        return named;
    }

    private static String organization(UUID id) {
        return "org:" + id;
    }
}
