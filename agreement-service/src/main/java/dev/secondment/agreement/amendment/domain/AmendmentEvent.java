package dev.secondment.agreement.amendment.domain;

import dev.secondment.agreement.lifecycle.domain.AgreementFact;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.TermsStretch;
import dev.secondment.agreement.terms.domain.PostStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a change of signed terms. */
public sealed interface AmendmentEvent extends AgreementFact {

    @Override
    default String change() {
        return switch (this) {
            case Proposed _ -> "AMENDMENT_PROPOSED";
            case SignatureGiven _ -> "AMENDMENT_SIGNATURE_GIVEN";
            case Refused _ -> "AMENDMENT_REFUSED";
            case Voided _ -> "AMENDMENT_VOIDED";
            case Withdrawn _ -> "AMENDMENT_WITHDRAWN";
            case Expired _ -> "AMENDMENT_EXPIRED";
            case Signed _ -> "AMENDMENT_SIGNED";
            case CompensationChanged _ -> "COMPENSATION_CHANGED";
            case RechargeChanged _ -> "RECHARGE_CHANGED";
            case PartyAdded _ -> "PARTY_ADDED";
            case LineManagerChanged _ -> "LINE_MANAGER_CHANGED";
            case PostStatusChanged _ -> "POST_STATUS_CHANGED";
            case Effective _ -> "AMENDMENT_EFFECTIVE";
        };
    }

    @Override
    default Set<Audience> audience() {
        return Audience.ALL;
    }

    /** Which amendment of which agreement. */
    record Of(UUID agreementId, UUID amendmentId, int number, AmendmentType type) {}

    /** With this the person and the home employer know of every change the host wants, a new line manager too. */
    record Proposed(
            Of of,
            @Nullable LocalDate effectiveFrom,
            LocalDate signBy,
            String documentHash,
            List<String> changedFields,
            Set<Side> signaturesRequired)
            implements AmendmentEvent {}

    record SignatureGiven(Of of, Side party, String documentHash, Instant signedAt) implements AmendmentEvent {}

    /** Who refused is known to home HR and to the refusing side itself; everybody else learns {@link Voided}. */
    record Refused(Of of, Side party, String reason) implements AmendmentEvent {
        @Override
        public Set<Audience> audience() {
            return Set.of(Audience.HOME_HR, Audience.HOME_PARTNER_API, Audience.of(party));
        }
    }

    record Voided(Of of, VoidedBy why) implements AmendmentEvent {
        /** Else the history would tell what {@link Refused} keeps back. */
        @Override
        public boolean namesItsActor() {
            return false;
        }
    }

    record Withdrawn(Of of, String reason) implements AmendmentEvent {}

    record Expired(Of of) implements AmendmentEvent {}

    /**
     * The contract has one version more.
     *
     * @param affectedMonths months before the present one whose work may have to be reckoned again, and the present one;
     *     none unless the change reaches back
     * @param timeline the terms of the whole secondment as they are agreed now
     */
    record Signed(
            Of of,
            LocalDate effectiveFrom,
            boolean retroactive,
            List<YearMonth> affectedMonths,
            String documentHash,
            List<String> changedFields,
            List<TermsStretch> timeline)
            implements AmendmentEvent {}

    /** Pay leaves the service in this event and in the one of the original only. */
    record CompensationChanged(
            Of of,
            LocalDate effectiveFrom,
            boolean retroactive,
            List<YearMonth> affectedMonths,
            List<TermsStretch> timeline)
            implements AmendmentEvent {
        @Override
        public Set<Audience> audience() {
            return Set.of(Audience.HOME_PAYROLL, Audience.HOME_HR);
        }
    }

    /** For those who write and those who pay the invoice: with the whole line of what is charged. */
    record RechargeChanged(
            Of of,
            LocalDate effectiveFrom,
            boolean retroactive,
            List<YearMonth> affectedMonths,
            List<TermsStretch> timeline)
            implements AmendmentEvent {
        @Override
        public Set<Audience> audience() {
            return Set.of(Audience.HOME_FINANCE, Audience.HOME_HR, Audience.HOST_FINANCE, Audience.HOST_HR);
        }
    }

    record PartyAdded(Of of, Side party, UUID organizationId, LocalDate effectiveFrom) implements AmendmentEvent {}

    record LineManagerChanged(Of of, LocalDate effectiveFrom) implements AmendmentEvent {
        @Override
        public Set<Audience> audience() {
            return Audience.EMPLOYMENT;
        }
    }

    record PostStatusChanged(
            Of of, @Nullable PostStatus from, @Nullable PostStatus to, LocalDate effectiveFrom)
            implements AmendmentEvent {
        @Override
        public Set<Audience> audience() {
            return Audience.EMPLOYMENT;
        }
    }

    /** The agreement goes by it; told on the day, or late, or at once where the day lies in the past. */
    record Effective(Of of, LocalDate effectiveFrom, List<String> changedFields) implements AmendmentEvent {}
}
