package dev.secondment.agreement.conversion.domain;

import dev.secondment.agreement.lifecycle.domain.AgreementFact;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What happens to an offer of a contract with the host. A vendor or a client has no part in it. */
public sealed interface ConversionEvent extends AgreementFact {

    UUID agreementId();

    UUID conversionId();

    @Override
    default Set<Audience> audience() {
        return Audience.EMPLOYMENT;
    }

    @Override
    default String change() {
        return switch (this) {
            case Proposed _ -> "CONVERSION_PROPOSED";
            case AtRiskChecked _ -> "CONVERSION_AT_RISK_CHECKED";
            case Accepted _ -> "CONVERSION_ACCEPTED";
            case Released _ -> "CONVERSION_RELEASED";
            case FeeSettled _ -> "CONVERSION_FEE_SETTLED";
            case Contracted _ -> "CONVERSION_CONTRACTED";
            case Effective _ -> "CONVERSION_EFFECTIVE";
            case Refused _ -> "CONVERSION_REFUSED";
            case Declined _ -> "CONVERSION_DECLINED";
            case Blocked _ -> "CONVERSION_BLOCKED";
            case Withdrawn _ -> "CONVERSION_WITHDRAWN";
        };
    }

    /** @param feeDue whether the terms set a fee; how much is between the employers */
    record Proposed(UUID agreementId, UUID conversionId, LocalDate contractStart, boolean feeDue)
            implements ConversionEvent {}

    record AtRiskChecked(UUID agreementId, UUID conversionId, AtRiskOutcome outcome) implements ConversionEvent {}

    record Accepted(UUID agreementId, UUID conversionId) implements ConversionEvent {}

    record Released(UUID agreementId, UUID conversionId) implements ConversionEvent {}

    /** What the employers settle between them is not the person's business. */
    record FeeSettled(UUID agreementId, UUID conversionId, FeeOutcome outcome) implements ConversionEvent {
        @Override
        public Set<Audience> audience() {
            return Set.of(Audience.HOME, Audience.HOST);
        }
    }

    record Contracted(UUID agreementId, UUID conversionId, LocalDate contractStart) implements ConversionEvent {
        @Override
        public LocalDate effectiveFrom() {
            return contractStart;
        }
    }

    record Effective(UUID agreementId, UUID conversionId, LocalDate contractStart) implements ConversionEvent {
        @Override
        public LocalDate effectiveFrom() {
            return contractStart;
        }
    }

    /** A person's no is known to home HR and to that person; everybody else learns {@link Declined}. */
    record Refused(UUID agreementId, UUID conversionId, Side party, String reason) implements ConversionEvent {
        @Override
        public Set<Audience> audience() {
            return party == Side.SECONDEE ? Audience.PERSONAL : Audience.EMPLOYMENT;
        }
    }

    record Declined(UUID agreementId, UUID conversionId) implements ConversionEvent {
        /** Else the history would tell what {@link Refused} keeps back. */
        @Override
        public boolean namesItsActor() {
            return false;
        }
    }

    record Blocked(UUID agreementId, UUID conversionId, BlockCause cause) implements ConversionEvent {}

    record Withdrawn(UUID agreementId, UUID conversionId, String reason) implements ConversionEvent {}
}
