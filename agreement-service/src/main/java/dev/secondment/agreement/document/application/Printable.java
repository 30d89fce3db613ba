package dev.secondment.agreement.document.application;

import dev.secondment.agreement.document.domain.DocumentType;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.Signature;
import dev.secondment.agreement.terms.domain.TerminationGround;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one reader gets printed.
 *
 * @param terms as the reader may see them
 * @param hidden the names of the parts that the reader may not see
 * @param edition which version of the agreement: 1 is what was signed first
 * @param hash the fingerprint of that version; none before its text is frozen
 * @param signatories who has to sign
 * @param signatures who has signed
 * @param letter what a letter tells besides; absent for the contract
 */
record Printable(
        DocumentType type,
        String number,
        int edition,
        AgreementStatus status,
        Terms terms,
        List<String> hidden,
        Optional<String> hash,
        Set<Side> signatories,
        List<Signature> signatures,
        Optional<Letter> letter) {

    Printable withLetter(Letter about) {
        return new Printable(
                type, number, edition, status, terms, hidden, hash, signatories, signatures, Optional.of(about));
    }

    Printable withTerms(Terms others) {
        return new Printable(type, number, edition, status, others, hidden, hash, signatories, signatures, letter);
    }

    /** The days that a letter is about. */
    record Letter(
            LocalDate plannedEnd,
            LocalDate lastDay,
            Optional<LocalDate> formerEnd,
            Optional<TerminationGround> ground) {}
}
