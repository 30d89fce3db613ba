package dev.secondment.agreement.lifecycle.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * The signatures on one frozen text so far, and what the next one must be: on this very text, in turn, in time, one per
 * party and one per person. Whether the text is an agreement or a change of one, it does not know.
 *
 * @param zone of the host's site, where the days of the plan are counted
 */
public record SigningRound(SigningPlan plan, ZoneId zone, String documentHash, Collection<Signature> given) {

    public Set<Side> signed() {
        Set<Side> signed = EnumSet.noneOf(Side.class);
        given.forEach(signature -> signed.add(signature.party()));
        return signed;
    }

    /** Whose signature it waits for now. */
    public Set<Side> turn() {
        return plan.turn(signed());
    }

    public boolean isComplete() {
        return turn().isEmpty();
    }

    /** Whether this signature is the last that is missing. */
    public boolean isCompletedBy(Side party) {
        Set<Side> signed = signed();
        signed.add(party);
        return plan.turn(signed).isEmpty();
    }

    /**
     * @param number of this round among those of the same record
     * @param hash of the text that the signatory has read
     * @throws AgreementRejected when this signature cannot be given now
     */
    public Signature sign(int number, Side party, Signatory signatory, String hash, Instant at) {
        requireUnsignedBy(party);
        if (!at.isBefore(plan.deadline(zone))) {
            throw new AgreementRejected(
                    AgreementProblem.SIGNING_TIME_OVER, "The last day to sign was " + plan.signBy() + ".");
        }
        if (!turn().contains(party)) {
            throw new AgreementRejected(AgreementProblem.SIGNATURE_OUT_OF_TURN, party + " signs after " + turn() + ".")
                    .with("turn", turn().stream().sorted().toList());
        }
        if (!documentHash.equals(hash)) {
            throw new AgreementRejected(
                            AgreementProblem.DOCUMENT_CHANGED, "The document to be signed has another hash.")
                    .with("currentHash", documentHash);
        }
        if (given.stream().anyMatch(other -> other.subject().equals(signatory.subject()))) {
            throw new AgreementRejected(
                    AgreementProblem.ONE_PERSON_TWO_PARTIES, "This person has signed for another party.");
        }
        return new Signature(
                number, party, signatory.subject(), signatory.client(), signatory.authentication(), at, documentHash);
    }

    void requireUnsignedBy(Side party) {
        if (signed().contains(party)) {
            throw new AgreementRejected(AgreementProblem.ALREADY_SIGNED, party + " has signed already.");
        }
    }
}
