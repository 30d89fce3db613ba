package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.SigningPolicy;
import dev.secondment.platform.data.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * From when each side sees an agreement: home from the first draft, the host from the review on, the person, a vendor
 * and a client from the moment there is something to sign. A text sent back stays in sight of whom it had been shown to, unless the draft
 * then names somebody else.
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
        String host =
                agreement.hostOrganization().map(AgreementParties::organization).orElseThrow();
        parties.replace(agreement.id(), host, Side.HOST.name());
    }

    void showToSecondee(Agreement agreement) {
        String person = "person:" + agreement.homeOrganization() + "/"
                + agreement.employeeRef().orElseThrow();
        parties.replace(agreement.id(), person, Side.SECONDEE.name());
    }

    void showToThirdParties(Agreement agreement) {
        SigningPolicy.thirdParties(agreement.terms())
                .forEach((side, organization) -> admit(agreement.id(), side, organization));
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
    void dropReplaced(
            Agreement agreement,
            Optional<UUID> formerHost,
            Optional<String> formerSecondee,
            Map<Side, UUID> formerThirdParties) {
        Map<Side, UUID> thirdParties = SigningPolicy.thirdParties(agreement.terms());
        formerThirdParties.forEach((side, organization) -> {
            if (!organization.equals(thirdParties.get(side))) {
                dismiss(agreement.id(), side);
            }
        });
        if (!agreement.hostOrganization().equals(formerHost)) {
            parties.remove(agreement.id(), Side.HOST.name());
        }
        if (!agreement.employeeRef().equals(formerSecondee)) {
            parties.remove(agreement.id(), Side.SECONDEE.name());
        }
    }

    private static String organization(UUID id) {
        return "org:" + id;
    }
}
