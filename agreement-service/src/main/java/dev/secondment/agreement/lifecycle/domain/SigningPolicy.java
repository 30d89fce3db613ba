package dev.secondment.agreement.lifecycle.domain;

import dev.secondment.agreement.terms.domain.SubstantivePost;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Who has to sign, and what a signature must be. Three parties sign every secondment, a move inside one organisation
 * too: the lending manager, the receiving manager and the person.
 */
final class SigningPolicy {

    private SigningPolicy() {}

    static Set<Side> required() {
        return EnumSet.of(Side.HOME, Side.HOST, Side.SECONDEE);
    }

    static void check(Agreement agreement, Signature signature, String hash) {
        if (!signature.documentHash().equals(hash)) {
            throw new AgreementRejected(
                            AgreementProblem.DOCUMENT_CHANGED, "The document to be signed has another hash.")
                    .with("currentHash", signature.documentHash());
        }
        if (agreement.signatures().stream().anyMatch(given -> given.subject().equals(signature.subject()))) {
            throw new AgreementRejected(
                    AgreementProblem.ONE_PERSON_TWO_PARTIES, "This person has signed for another party.");
        }
        lossOfPostWasAgreed(agreement.terms(), signature);
    }

    private static void lossOfPostWasAgreed(Terms terms, Signature signature) {
        SubstantivePost post = terms.substantivePost();
        LocalDate agreedOn = post == null ? null : post.unavailabilityAgreedOn();
        ZoneId zone = ZoneId.of(
                Objects.requireNonNull(Objects.requireNonNull(terms.host()).timeZone()));
        if (agreedOn != null && agreedOn.isAfter(LocalDate.ofInstant(signature.signedAt(), zone))) {
            throw new AgreementRejected(
                    AgreementProblem.UNAVAILABILITY_NOT_AGREED, "It is to be agreed on " + agreedOn + ".");
        }
    }
}
