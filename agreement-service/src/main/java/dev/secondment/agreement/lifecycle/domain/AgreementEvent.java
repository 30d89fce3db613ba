package dev.secondment.agreement.lifecycle.domain;

import dev.secondment.agreement.terms.domain.Compensation;
import dev.secondment.agreement.terms.domain.ReturnOutcome;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to the agreement itself, from draft to end. */
public sealed interface AgreementEvent extends AgreementFact {

    @Override
    default String change() {
        return switch (this) {
            case Drafted _ -> "DRAFTED";
            case Revised _ -> "REVISED";
            case Submitted _ -> "SUBMITTED";
            case ReviewReturned _ -> "REVIEW_RETURNED";
            case ReviewStepApproved _ -> "REVIEW_STEP_APPROVED";
            case ReviewApproved _ -> "REVIEW_APPROVED";
            case SignatureRequested _ -> "SIGNATURE_REQUESTED";
            case SignatureReminded _ -> "SIGNATURE_REMINDED";
            case ExpiredUnsigned _ -> "EXPIRED_UNSIGNED";
            case ConsentGiven _ -> "CONSENT_GIVEN";
            case ConsentWithdrawn _ -> "CONSENT_WITHDRAWN";
            case SignatureGiven _ -> "SIGNATURE_GIVEN";
            case SignatureRefused _ -> "SIGNATURE_REFUSED";
            case Rejected _ -> "REJECTED";
            case Signed _ -> "SIGNED";
            case CompensationAgreed _ -> "COMPENSATION_AGREED";
            case Withdrawn _ -> "WITHDRAWN";
            case Activated _ -> "ACTIVATED";
            case Ending _ -> "ENDING";
            case Suspended _ -> "SUSPENDED";
            case Resumed _ -> "RESUMED";
            case Ended _ -> "ENDED";
            case Converted _ -> "CONVERTED";
        };
    }

    /** A draft is the home employer's private paper. */
    record Drafted(UUID id, String number, Terms terms) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Set.of(Audience.HOME);
        }
    }

    record Revised(UUID id, long version, List<String> changedFields) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Set.of(Audience.HOME);
        }
    }

    record Submitted(UUID id, ApprovalChain approvals) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Set.of(Audience.HOME, Audience.HOST);
        }
    }

    /** Back to draft; where signatures had been given they are void. */
    record ReviewReturned(UUID id, String reason, boolean fromSigning) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return fromSigning ? Audience.ALL : Set.of(Audience.HOME, Audience.HOST);
        }
    }

    /** One of the approvals asked for at submission; with the last one {@link ReviewApproved} follows. */
    record ReviewStepApproved(UUID id, int number, ApprovalStep step) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Set.of(Audience.HOME, Audience.HOST);
        }

        /** A substitute's decision says for whom. */
        @Override
        public @Nullable String reason() {
            Approval given = step.approval();
            return given == null || given.onBehalfOf() == null ? null : "In place of " + given.onBehalfOf() + ".";
        }
    }

    record ReviewApproved(UUID id, String documentHash, Set<Side> signaturesRequired) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Audience.ALL;
        }
    }

    /** It is this party's turn to sign. */
    record SignatureRequested(UUID id, Side party, String documentHash, LocalDate due) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return EnumSet.of(Audience.HOME, Audience.of(party));
        }

        @Override
        public boolean namesItsActor() {
            return false;
        }
    }

    /** The last day to sign is near, and this party, whose turn it is, has not signed. */
    record SignatureReminded(UUID id, Side party, String documentHash, LocalDate due) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return EnumSet.of(Audience.HOME, Audience.of(party));
        }
    }

    /** The last day to sign has passed. */
    record ExpiredUnsigned(UUID id) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Audience.ALL;
        }
    }

    record SignatureGiven(UUID id, Side party, String documentHash, Instant signedAt) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Audience.ALL;
        }
    }

    /** Who refused is known to home HR and to the refusing side itself; everybody else learns {@link Rejected}. */
    record SignatureRefused(UUID id, Side party, String reason) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Set.of(Audience.HOME_HR, Audience.HOME_PARTNER_API, Audience.of(party));
        }
    }

    record Rejected(UUID id) implements AgreementEvent {
        /** Else the history would tell what {@link SignatureRefused} keeps back. */
        @Override
        public boolean namesItsActor() {
            return false;
        }

        @Override
        public Set<Audience> audience() {
            return Audience.ALL;
        }
    }

    /** The fact on which placement and leave are built. */
    record Signed(UUID id, String documentHash, Terms terms, LocalDate start) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Audience.ALL;
        }

        @Override
        public LocalDate effectiveFrom() {
            return start;
        }
    }

    /** Pay leaves the service in this event only. */
    record CompensationAgreed(UUID id, Compensation compensation, LocalDate start) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Set.of(Audience.HOME_PAYROLL, Audience.HOME_HR);
        }

        @Override
        public LocalDate effectiveFrom() {
            return start;
        }
    }

    record Withdrawn(UUID id, String reason) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Audience.ALL;
        }
    }

    record Activated(UUID id, LocalDate start) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Audience.ALL;
        }

        @Override
        public LocalDate effectiveFrom() {
            return start;
        }
    }

    record Suspended(UUID id, LocalDate effectiveFrom, SuspensionReason reasonCode, LocalDate reviewOn)
            implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Audience.ALL;
        }
    }

    record Resumed(UUID id, LocalDate effectiveFrom) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Audience.ALL;
        }
    }

    /**
     * The end is near or settled: the return is to be prepared. Told again whenever the last day changes.
     *
     * @param lastDay the real one: the planned end unless an earlier one was agreed
     */
    record Ending(
            UUID id,
            LocalDate plannedEnd,
            LocalDate lastDay,
            @Nullable AgreedEnd agreed) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Audience.ALL;
        }
    }

    /** The person took a contract with the host; the secondment ended the day before it starts. */
    record Converted(UUID id, LocalDate actualEnd, LocalDate contractStart) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Audience.ALL;
        }

        @Override
        public LocalDate effectiveFrom() {
            return contractStart;
        }
    }

    record Ended(UUID id, LocalDate actualEnd, ReturnOutcome returnOutcome) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Audience.ALL;
        }

        @Override
        public LocalDate effectiveFrom() {
            return actualEnd;
        }
    }

    /** The person agreed to the consent text by signing. */
    record ConsentGiven(UUID id, String textHash) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Audience.PERSONAL;
        }
    }

    /** The person took the consent back: known to those who process their data, and used by no rule. */
    record ConsentWithdrawn(UUID id, String textHash) implements AgreementEvent {
        @Override
        public Set<Audience> audience() {
            return Audience.PERSONAL;
        }
    }
}
