package dev.secondment.agreement.conversion.domain;

import dev.secondment.agreement.conversion.domain.ConversionEvent.Accepted;
import dev.secondment.agreement.conversion.domain.ConversionEvent.AtRiskChecked;
import dev.secondment.agreement.conversion.domain.ConversionEvent.Blocked;
import dev.secondment.agreement.conversion.domain.ConversionEvent.Contracted;
import dev.secondment.agreement.conversion.domain.ConversionEvent.Declined;
import dev.secondment.agreement.conversion.domain.ConversionEvent.Effective;
import dev.secondment.agreement.conversion.domain.ConversionEvent.FeeSettled;
import dev.secondment.agreement.conversion.domain.ConversionEvent.Proposed;
import dev.secondment.agreement.conversion.domain.ConversionEvent.Refused;
import dev.secondment.agreement.conversion.domain.ConversionEvent.Released;
import dev.secondment.agreement.conversion.domain.ConversionEvent.Withdrawn;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.Money;
import dev.secondment.platform.problem.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The host wants to keep the person, as its own employee. The host offers a post from a day on; where the terms say so,
 * its people whose posts are at risk come first; the person accepts; the home employer lets them go; the fee that the
 * terms set is settled. With the contract signed, the secondment ends the day before the contract starts: instead of a
 * return there is a new employment. The person and the home employer may say no until the contract is signed.
 */
@Entity
@Table(name = "conversion")
public class Conversion {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ConversionStatus status;

    @Column(name = "contract_start")
    private LocalDate contractStart;

    @Embedded
    private OfferedPost post;

    @Enumerated(EnumType.STRING)
    @Column(name = "at_risk_outcome")
    private @Nullable AtRiskOutcome atRiskOutcome;

    /** As the terms set it when the post was offered; nothing where they set none. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Money fee;

    @Enumerated(EnumType.STRING)
    @Column(name = "fee_outcome")
    private @Nullable FeeOutcome feeOutcome;

    @Column(name = "fee_reference")
    private @Nullable String feeReference;

    @Column(name = "contract_reference")
    private @Nullable String contractReference;

    @Embedded
    private @Nullable ConversionRefusal refusal;

    @Enumerated(EnumType.STRING)
    @Column(name = "block_cause")
    private @Nullable BlockCause blockCause;

    @JdbcTypeCode(SqlTypes.JSON)
    private Findings findings;

    /** The first moment of the contract, at the host site. */
    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** What the law had to say when the post was offered. */
    record Findings(List<ConversionFinding> all) {}

    protected Conversion() {}

    private Conversion(
            UUID id, UUID agreementId, ConversionBasis basis, LocalDate contractStart, OfferedPost post, Instant at) {
        this.id = id;
        this.agreementId = agreementId;
        this.status = ConversionStatus.PROPOSED;
        this.contractStart = contractStart;
        this.post = post;
        this.fee = basis.fee();
        this.findings = new Findings(basis.findings());
        this.startsAt = contractStart.atStartOfDay(basis.zone()).toInstant();
        this.proposedAt = at;
        this.changedAt = at;
    }

    /** @throws ConversionRejected with everything that stands against a contract from that day */
    public static Conversion propose(
            UUID id, UUID agreementId, ConversionBasis basis, LocalDate contractStart, OfferedPost post, Instant at) {
        refuse(ConversionReview.of(basis, contractStart, at));
        return new Conversion(id, agreementId, basis, contractStart, post, at);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new ConversionRejected(
                            ConversionProblem.NOT_POSSIBLE, violations.size() + " thing(s) stand against it.")
                    .violations(violations);
        }
    }

    /** The offer, and with it the check where the terms ask for none. */
    public List<ConversionEvent> proposed(ConversionBasis basis, Instant at) {
        List<ConversionEvent> facts = new ArrayList<>();
        facts.add(new Proposed(agreementId, id, contractStart, fee != null));
        if (!basis.atRiskFirst()) {
            facts.add(recordCheck(AtRiskOutcome.NOT_REQUIRED, at));
        }
        return facts;
    }

    public List<ConversionEvent> checkAtRisk(AtRiskOutcome outcome, Instant at) {
        requireMove(ConversionStatus.AT_RISK_CHECK);
        return switch (outcome) {
            case NOT_REQUIRED ->
                throw new ConversionRejected(ConversionProblem.AT_RISK_OUTCOME, "The terms ask for the check.");
            case NOBODY_AT_RISK, CONSIDERED_FIRST -> List.of(recordCheck(outcome, at));
            case TAKES_PRIORITY -> {
                atRiskOutcome = outcome;
                yield List.of(new AtRiskChecked(agreementId, id, outcome), block(BlockCause.AT_RISK_PRIORITY, at));
            }
        };
    }

    private AtRiskChecked recordCheck(AtRiskOutcome outcome, Instant at) {
        moveTo(ConversionStatus.AT_RISK_CHECK, at);
        atRiskOutcome = outcome;
        return new AtRiskChecked(agreementId, id, outcome);
    }

    public Accepted accept(Instant at) {
        moveTo(ConversionStatus.EMPLOYEE_ACCEPTED, at);
        return new Accepted(agreementId, id);
    }

    /** The home employer lets the person go, and with it the fee where the terms set none. */
    public List<ConversionEvent> release(Instant at) {
        moveTo(ConversionStatus.HOME_RELEASED, at);
        List<ConversionEvent> facts = new ArrayList<>();
        facts.add(new Released(agreementId, id));
        if (fee == null) {
            facts.add(recordFee(FeeOutcome.NONE, null, at));
        }
        return facts;
    }

    /** @param reference of the payment; a fee that is waived has none */
    public FeeSettled settleFee(FeeOutcome outcome, @Nullable String reference, Instant at) {
        requireMove(ConversionStatus.FEE_SETTLED_OR_NONE);
        boolean complete = switch (outcome) {
            case NONE -> false;
            case SETTLED -> reference != null && !reference.isBlank();
            case WAIVED -> reference == null;
        };
        if (!complete) {
            throw new ConversionRejected(
                    ConversionProblem.FEE_OUTCOME,
                    "The terms set a fee: it is " + outcome + (reference == null ? " without" : " with")
                            + " a reference.");
        }
        return recordFee(outcome, reference, at);
    }

    private FeeSettled recordFee(FeeOutcome outcome, @Nullable String reference, Instant at) {
        moveTo(ConversionStatus.FEE_SETTLED_OR_NONE, at);
        feeOutcome = outcome;
        feeReference = reference;
        return new FeeSettled(agreementId, id, outcome);
    }

    /** @param basis as it is now: the secondment may end earlier than when the post was offered */
    public Contracted contract(String reference, ConversionBasis basis, Instant at) {
        requireMove(ConversionStatus.CONTRACTED);
        refuse(ConversionReview.of(basis, contractStart, at));
        moveTo(ConversionStatus.CONTRACTED, at);
        contractReference = reference;
        return new Contracted(agreementId, id, contractStart);
    }

    /** The secondment's last day, once there is a contract. */
    public LocalDate lastDayOfSecondment() {
        return contractStart.minusDays(1);
    }

    public Effective takeEffect(Instant at) {
        moveTo(ConversionStatus.EFFECTIVE, at);
        return new Effective(agreementId, id, contractStart);
    }

    /** By the person or by the home employer. */
    public List<ConversionEvent> decline(Side party, String reason, Instant at) {
        moveTo(ConversionStatus.DECLINED, at);
        refusal = new ConversionRefusal(party, reason, at);
        return List.of(new Refused(agreementId, id, party, reason), new Declined(agreementId, id));
    }

    public Withdrawn withdraw(String reason, Instant at) {
        moveTo(ConversionStatus.WITHDRAWN, at);
        return new Withdrawn(agreementId, id, reason);
    }

    public Blocked block(BlockCause cause, Instant at) {
        moveTo(ConversionStatus.BLOCKED, at);
        blockCause = cause;
        return new Blocked(agreementId, id, cause);
    }

    /**
     * When the contract's first day has come. Nothing before that, and nothing while the secondment has not ended yet:
     * that is done the same night, in an order that does not matter.
     */
    public Optional<ConversionEvent> dayCame(SecondmentEnd end, Instant at) {
        if (status.isFinal() || at.isBefore(startsAt)) {
            return Optional.empty();
        }
        if (status != ConversionStatus.CONTRACTED) {
            return Optional.of(block(BlockCause.NOT_CONTRACTED_IN_TIME, at));
        }
        return switch (end) {
            case CONVERTED -> Optional.of(takeEffect(at));
            case OTHERWISE -> Optional.of(block(BlockCause.ENDED_OTHERWISE, at));
            case NOT_YET -> Optional.empty();
        };
    }

    private void moveTo(ConversionStatus target, Instant at) {
        requireMove(target);
        status = target;
        changedAt = at;
    }

    private void requireMove(ConversionStatus target) {
        if (!status.next().contains(target)) {
            throw new ConversionRejected(
                            ConversionProblem.ILLEGAL_TRANSITION,
                            "From " + status + " there is no way to " + target + ".")
                    .with("allowedTransitions", status.next().stream().sorted().toList());
        }
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public long version() {
        return version;
    }

    public ConversionStatus status() {
        return status;
    }

    public LocalDate contractStart() {
        return contractStart;
    }

    public OfferedPost post() {
        return post;
    }

    public Optional<AtRiskOutcome> atRiskOutcome() {
        return Optional.ofNullable(atRiskOutcome);
    }

    public Optional<Money> fee() {
        return Optional.ofNullable(fee);
    }

    public Optional<FeeOutcome> feeOutcome() {
        return Optional.ofNullable(feeOutcome);
    }

    public Optional<String> feeReference() {
        return Optional.ofNullable(feeReference);
    }

    public Optional<String> contractReference() {
        return Optional.ofNullable(contractReference);
    }

    public Optional<ConversionRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    public Optional<BlockCause> blockCause() {
        return Optional.ofNullable(blockCause);
    }

    public List<ConversionFinding> findings() {
        return findings.all();
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
