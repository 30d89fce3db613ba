package dev.secondment.agreement.conversion.application;

import dev.secondment.agreement.conversion.domain.AtRiskOutcome;
import dev.secondment.agreement.conversion.domain.BlockCause;
import dev.secondment.agreement.conversion.domain.Conversion;
import dev.secondment.agreement.conversion.domain.ConversionFinding;
import dev.secondment.agreement.conversion.domain.ConversionRefusal;
import dev.secondment.agreement.conversion.domain.ConversionStatus;
import dev.secondment.agreement.conversion.domain.FeeOutcome;
import dev.secondment.agreement.conversion.domain.OfferedPost;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.terms.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One offer as it stands, whole; what of it the viewer may see is decided where it is shown. */
public record ConversionView(
        Viewer viewer,
        UUID id,
        UUID agreementId,
        ConversionStatus status,
        long version,
        LocalDate contractStart,
        LocalDate lastDayOfSecondment,
        OfferedPost post,
        Optional<AtRiskOutcome> atRiskOutcome,
        Optional<Money> fee,
        Optional<FeeOutcome> feeOutcome,
        Optional<String> feeReference,
        Optional<String> contractReference,
        Optional<ConversionRefusal> refusal,
        Optional<BlockCause> blockCause,
        List<ConversionFinding> findings,
        Instant proposedAt,
        Instant changedAt) {

    public static ConversionView of(Conversion conversion, Viewer viewer) {
        return new ConversionView(
                viewer,
                conversion.id(),
                conversion.agreementId(),
                conversion.status(),
                conversion.version(),
                conversion.contractStart(),
                conversion.lastDayOfSecondment(),
                conversion.post(),
                conversion.atRiskOutcome(),
                conversion.fee(),
                conversion.feeOutcome(),
                conversion.feeReference(),
                conversion.contractReference(),
                conversion.refusal(),
                conversion.blockCause(),
                conversion.findings(),
                conversion.proposedAt(),
                conversion.changedAt());
    }
}
