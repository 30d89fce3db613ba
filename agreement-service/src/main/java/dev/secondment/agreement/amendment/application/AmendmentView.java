package dev.secondment.agreement.amendment.application;

import dev.secondment.agreement.amendment.domain.AmendmentStatus;
import dev.secondment.agreement.amendment.domain.AmendmentType;
import dev.secondment.agreement.lifecycle.application.TermsDifferences.Difference;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Refusal;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.Signature;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One amendment, whole but for the terms, of which the viewer's parts are left; what else they may see is decided where
 * it is shown.
 *
 * @param waitsFor whose signature comes next
 */
public record AmendmentView(
        Viewer viewer,
        UUID id,
        UUID agreementId,
        long version,
        int number,
        AmendmentType type,
        AmendmentStatus status,
        Optional<LocalDate> effectiveFrom,
        boolean fromSigning,
        LocalDate signBy,
        Side proposedBy,
        Optional<String> reason,
        List<String> changedFields,
        List<Difference> changes,
        Terms terms,
        String amends,
        String documentHash,
        Set<Side> signaturesRequired,
        Set<Side> waitsFor,
        List<Signature> signatures,
        Map<Side, UUID> joining,
        Optional<Refusal> refusal,
        Instant proposedAt,
        Instant changedAt) {}
