package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.Amendment;
import dev.secondment.agreement.amendment.domain.AmendmentProblem;
import dev.secondment.agreement.amendment.domain.AmendmentRejected;
import dev.secondment.agreement.amendment.domain.Amendments;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.OpenedAgreement;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Where every step of an amendment begins: the agreement's lock first, then the amendment as the caller knows it. */
@ApplicationScoped
class AmendmentDesk {
    private static final Set<AgreementStatus> AMENDABLE = EnumSet.of(
            AgreementStatus.SIGNED, AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED, AgreementStatus.ENDING);

    private final AgreementDesk agreements;
    private final Amendments amendments;

    AmendmentDesk(AgreementDesk agreements, Amendments amendments) {
        this.agreements = agreements;
        this.amendments = amendments;
    }

    record Opened(OpenedAgreement agreement, Amendment amendment) {}

    Opened open(UUID agreementId, UUID id, ExpectedVersion expected) {
        OpenedAgreement agreement = agreements.open(agreementId);
        Amendment amendment = find(agreementId, id);
        expected.check(amendment.version());
        return new Opened(agreement, amendment);
    }

    Amendment find(UUID agreementId, UUID id) {
        return amendments
                .find(agreementId, id)
                .orElseThrow(() -> new AmendmentRejected(
                        AmendmentProblem.NOT_FOUND, "There is no amendment " + id + " of this agreement for you."));
    }

    /** From the last signature to the last day. */
    static boolean isAmendable(OpenedAgreement agreement) {
        return AMENDABLE.contains(agreement.status());
    }

    static void requireAmendable(OpenedAgreement agreement) {
        if (!isAmendable(agreement)) {
            throw new AmendmentRejected(
                            AmendmentProblem.AGREEMENT_NOT_AMENDABLE, "The agreement is " + agreement.status() + ".")
                    .with("amendableIn", AMENDABLE.stream().sorted().toList());
        }
    }
}
