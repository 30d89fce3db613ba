package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.AgreedEnd;
import dev.secondment.agreement.lifecycle.domain.Agreement;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.ApprovalChain;
import dev.secondment.agreement.lifecycle.domain.Refusal;
import dev.secondment.agreement.lifecycle.domain.Signature;
import dev.secondment.agreement.lifecycle.domain.SigningRound;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One agreement as it stands, whole; what of it the viewer may see is decided where it is shown. */
public record AgreementView(
        Viewer viewer,
        UUID id,
        String number,
        AgreementStatus status,
        long version,
        Terms terms,
        Optional<String> documentHash,
        List<Signature> signatures,
        Optional<ApprovalChain> review,
        Optional<SigningRound> signing,
        Optional<Refusal> refusal,
        List<String> activationMissing,
        Optional<LocalDate> lastDay,
        Optional<AgreedEnd> agreedEnd,
        Instant createdAt,
        Instant changedAt) {

    public static AgreementView of(Agreement agreement, Viewer viewer) {
        return of(agreement, viewer, agreement.terms());
    }

    /** @param terms of another day */
    static AgreementView of(Agreement agreement, Viewer viewer, Terms terms) {
        return new AgreementView(
                viewer,
                agreement.id(),
                agreement.number(),
                agreement.status(),
                agreement.version(),
                terms,
                agreement.documentHash(),
                agreement.signatures(),
                agreement.review(),
                agreement.signing(),
                agreement.refusal(),
                activationMissing(agreement, viewer),
                agreement.lastDay(),
                agreement.agreedEnd(),
                agreement.createdAt(),
                agreement.changedAt());
    }

    private static List<String> activationMissing(Agreement agreement, Viewer viewer) {
        return Stream.concat(
                        agreement.activationMissing().stream(),
                        agreement.openChecks().stream().map(item -> CheckAudience.code(item, viewer)))
                .distinct()
                .toList();
    }
}
