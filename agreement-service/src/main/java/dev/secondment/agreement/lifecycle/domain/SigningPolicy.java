package dev.secondment.agreement.lifecycle.domain;

import dev.secondment.agreement.terms.domain.Party;
import dev.secondment.agreement.terms.domain.SubstantivePost;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has to sign, and what must be true before anybody does. Three parties sign every secondment, a
 * move inside one organisation too: the lending manager, the receiving manager and the person; and with them each vendor
 * and client that the terms name.
 */
public final class SigningPolicy {

    private SigningPolicy() {}

    public static Set<Side> required(Terms terms) {
        Set<Side> required = EnumSet.of(Side.HOME, Side.HOST, Side.SECONDEE);
        required.addAll(thirdParties(terms).keySet());
        return required;
    }

    /** The organisations beside home and host. */
    public static Map<Side, UUID> thirdParties(Terms terms) {
        Map<Side, UUID> named = new EnumMap<>(Side.class);
        add(named, Side.VENDOR, terms.vendor());
        add(named, Side.CLIENT, terms.client());
        return named;
    }

    private static void add(Map<Side, UUID> named, Side side, @Nullable Party party) {
        if (party != null && party.organizationId() != null) {
            named.put(side, party.organizationId());
        }
    }

    /** @throws AgreementRejected where the parties agree to the loss of the post only after the day of signature */
    public static void lossOfPostWasAgreed(Terms terms, LocalDate day) {
        SubstantivePost post = terms.substantivePost();
        LocalDate agreedOn = post == null ? null : post.unavailabilityAgreedOn();
        if (agreedOn != null && agreedOn.isAfter(day)) {
            throw new AgreementRejected(
                    AgreementProblem.UNAVAILABILITY_NOT_AGREED, "It is to be agreed on " + agreedOn + ".");
        }
    }
}
