package dev.secondment.agreement.lifecycle.domain;

import dev.secondment.agreement.terms.domain.TerminationGround;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Agreements brought to each state through the real steps. */
public final class AgreementFixture {
    public static final UUID ID = UUID.fromString("019a91f3-5b10-7c4e-9a1e-2f60d4a7c001");
    public static final Instant AUGUST = Instant.parse("2026-08-03T09:12:44.120Z");
    /** 00:00 of the day after the last day to sign, in Berlin. */
    public static final Instant SIGNING_OVER = Instant.parse("2026-09-02T22:00:00Z");

    public static final Approver HOME_HR = new Approver("subject-of-hr", "acme-hr", Optional.empty(), Set.of("hr"));
    /** 00:00 of the first day in Berlin. */
    public static final Instant FIRST_MOMENT = Instant.parse("2026-08-31T22:00:00Z");
    /** 00:00 thirty days before the last day, in Berlin. */
    public static final Instant RETURN_NEAR = Instant.parse("2027-01-28T23:00:00Z");
    /** 00:00 of the day after the last day, in Berlin. */
    public static final Instant AFTER_LAST_MOMENT = Instant.parse("2027-02-28T23:00:00Z");

    public static final AgreedEnd EARLY_END =
            new AgreedEnd(LocalDate.of(2026, 12, 31), EndCause.EARLY_TERMINATION, TerminationGround.HOST_REQUEST);

    /** 00:00 of the day after the early end, in Berlin. */
    public static final Instant AFTER_EARLY_END = Instant.parse("2026-12-31T23:00:00Z");

    private AgreementFixture() {}

    public static Agreement aDraft() {
        return aDraft(TermsFixture.complete());
    }

    public static Agreement aDraft(Terms terms) {
        return Agreement.draft(ID, "SEC-2026-000123", TermsFixture.ACME, terms, AUGUST);
    }

    public static Agreement inReview() {
        return inReview(TermsFixture.complete());
    }

    public static Agreement inReview(Terms terms) {
        Agreement agreement = aDraft(terms);
        submit(agreement);
        return agreement;
    }

    public static Agreement awaitingSignatures() {
        return awaitingSignatures(TermsFixture.complete());
    }

    public static Agreement awaitingSignatures(Terms terms) {
        Agreement agreement = inReview(terms);
        approve(agreement);
        return agreement;
    }

    /** Signed by home and host: the next signature, the person's, is the last. */
    public static Agreement awaitingTheLastSignature() {
        Agreement agreement = awaitingSignatures();
        sign(agreement, Side.HOME);
        sign(agreement, Side.HOST);
        return agreement;
    }

    public static Agreement signed() {
        Agreement agreement = awaitingTheLastSignature();
        sign(agreement, Side.SECONDEE);
        return agreement;
    }

    public static Agreement signedAndPrepared() {
        Agreement agreement = signed();
        agreement.placementIs(Preparation.READY, AUGUST);
        return agreement;
    }

    public static Agreement active() {
        Agreement agreement = signedAndPrepared();
        agreement.activate(FIRST_MOMENT);
        return agreement;
    }

    public static Agreement ending() {
        Agreement agreement = active();
        agreement.prepareReturn(RETURN_NEAR);
        return agreement;
    }

    public static Agreement suspended() {
        Agreement agreement = active();
        agreement.suspend(SuspensionReason.PERMIT_GAP, LocalDate.of(2026, 11, 2), FIRST_MOMENT);
        return agreement;
    }

    /** The person starts with the host on the day after. */
    public static Agreement converting() {
        Agreement agreement = active();
        agreement.agreeEnd(new AgreedEnd(LocalDate.of(2026, 12, 31), EndCause.CONVERSION, null), FIRST_MOMENT);
        return agreement;
    }

    public static Agreement converted() {
        Agreement agreement = converting();
        agreement.end(AFTER_LAST_MOMENT);
        return agreement;
    }

    public static Agreement ended() {
        Agreement agreement = ending();
        agreement.end(AFTER_LAST_MOMENT);
        return agreement;
    }

    public static Agreement rejected() {
        Agreement agreement = awaitingSignatures();
        agreement.refuse(Side.SECONDEE, "The start is too early.", AUGUST);
        return agreement;
    }

    public static Agreement withdrawn() {
        Agreement agreement = signed();
        agreement.withdraw("The project was cancelled.", AUGUST);
        return agreement;
    }

    public static Agreement expiredUnsigned() {
        Agreement agreement = awaitingTheLastSignature();
        agreement.signingTimePassed(SIGNING_OVER);
        return agreement;
    }

    public static AgreementEvent.Submitted submit(Agreement agreement) {
        return agreement.submit(ApprovalChain.homeHrAlone(), AUGUST);
    }

    /** By home HR alone, for signing in any order within thirty days. */
    public static List<AgreementEvent> approve(Agreement agreement) {
        return agreement.approve(HOME_HR, Set.of(Side.HOME), SigningWish.none(), AUGUST);
    }

    public static List<AgreementEvent> sign(Agreement agreement, Side party) {
        return agreement.sign(party, person(party), agreement.documentHash().orElseThrow(), AUGUST);
    }

    public static Signatory person(Side party) {
        return new Signatory("person-of-" + party, "suite-cli", "1");
    }
}
