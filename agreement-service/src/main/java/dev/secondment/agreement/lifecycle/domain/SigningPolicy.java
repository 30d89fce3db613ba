package dev.secondment.agreement.lifecycle.domain;

import dev.secondment.agreement.terms.domain.SubstantivePost;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who has to sign, and what must be true before anybody does. Three parties sign every secondment, a move inside one organisation
 * too: the lending manager, the receiving manager and the person.
 */
final class SigningPolicy {

    private SigningPolicy() {}

    static Set<Side> required() {
        return EnumSet.of(Side.HOME, Side.HOST, Side.SECONDEE);
    }

    static void lossOfPostWasAgreed(Terms terms, LocalDate day) {
        SubstantivePost post = terms.substantivePost();
        LocalDate agreedOn = post == null ? null : post.unavailabilityAgreedOn();
        if (agreedOn != null && agreedOn.isAfter(day)) {
            throw new AgreementRejected(
                    AgreementProblem.UNAVAILABILITY_NOT_AGREED, "It is to be agreed on " + agreedOn + ".");
        }
    }
}
