package dev.secondment.agreement.extension.domain;

import dev.secondment.agreement.extension.domain.ExtensionEvent.BlockedByLimit;
import dev.secondment.agreement.extension.domain.ExtensionEvent.Decided;
import dev.secondment.agreement.extension.domain.ExtensionEvent.Effective;
import dev.secondment.agreement.extension.domain.ExtensionEvent.Lapsed;
import dev.secondment.agreement.extension.domain.ExtensionEvent.LimitsOk;
import dev.secondment.agreement.extension.domain.ExtensionEvent.Refused;
import dev.secondment.agreement.extension.domain.ExtensionEvent.Requested;
import dev.secondment.agreement.extension.domain.ExtensionEvent.Signed;
import dev.secondment.agreement.extension.domain.ExtensionEvent.Withdrawn;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.problem.Violation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A request that the secondment last longer. One of the parties asks, in writing and with a ground; the other two agree
 * or refuse, in any order, before the last day. Once all agree the limits of law are computed again; if none stands in the
 * way, the new end is an amendment that everybody signs like the agreement itself. Whatever does not get that far leaves
 * the original end as it was.
 */
@Entity
@Table(name = "extension_request")
public class Extension {

    /** Home, host and the person; a vendor or a client has no say in how long somebody else's employee stays. */
    private static final Set<Side> DECIDING = EnumSet.of(Side.HOME, Side.HOST, Side.SECONDEE);

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ExtensionStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "requested_by")
    private Side requestedBy;

    /** The last day that the request would move. */
    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "new_end")
    private LocalDate newEnd;

    @Enumerated(EnumType.STRING)
    private ExtensionGround ground;

    @Column(name = "ground_text")
    private @Nullable String groundText;

    @Embedded
    private @Nullable PermanentInstead permanentInstead;

    @Embedded
    private ReturnPosition returnPosition;

    @Column(name = "decide_by")
    private LocalDate decideBy;

    @Column(name = "lapses_at")
    private Instant lapsesAt;

    @ElementCollection
    @CollectionTable(name = "extension_assent", joinColumns = @JoinColumn(name = "extension_id"))
    private Set<Assent> assents = new HashSet<>();

    @Embedded
    private @Nullable ExtensionRefusal refusal;

    /** As foreseen when it was asked for, and as found when the last agreement arrived. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Consequences consequences;

    @Column(name = "amendment_id")
    private @Nullable UUID amendmentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "lapse_cause")
    private @Nullable LapseCause lapseCause;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Extension() {}

    private Extension(UUID id, ExtensionRules rules, ExtensionProposal asked, Assent first, Consequences foreseen) {
        this.id = id;
        this.agreementId = first.agreementId();
        this.status = ExtensionStatus.REQUESTED;
        this.requestedBy = first.party();
        this.lastDay = rules.lastDay();
        this.newEnd = asked.newEnd();
        this.ground = asked.ground();
        this.groundText = asked.groundText();
        this.permanentInstead = asked.permanentInstead();
        this.returnPosition = asked.returnPosition();
        this.decideBy = rules.decideBy();
        this.lapsesAt = rules.lapsesAt();
        this.assents.add(first);
        this.consequences = foreseen;
        this.requestedAt = first.at();
        this.changedAt = first.at();
    }

    /**
     * @param asker the asking party's yes: who asks has agreed
     * @param foresight limits that stand in the way today stop nobody from asking: they are judged when all have agreed
     * @throws ExtensionRejected with everything that the agreed terms have against it
     */
    public static Extension raise(
            UUID id, ExtensionRules rules, ExtensionProposal asked, Assent asker, Foresight foresight) {
        List<Violation> violations = ExtensionReview.of(rules, asked, foresight, asker.at());
        if (!violations.isEmpty()) {
            throw new ExtensionRejected(
                            ExtensionProblem.AGAINST_THE_TERMS, violations.size() + " thing(s) stand against it.")
                    .violations(violations);
        }
        return new Extension(id, rules, asked, asker, foresight.consequences());
    }

    public Requested requested() {
        return new Requested(agreementId, id, requestedBy, newEnd, ground, decideBy);
    }

    public Decided agree(Assent assent, ExtensionRules rules) {
        requireDecidable(assent.at());
        if (agreedBy(assent.party())) {
            throw new ExtensionRejected(ExtensionProblem.ALREADY_DECIDED, assent.party() + " has agreed already.");
        }
        if (!rules.lastDay().equals(lastDay)) {
            throw new ExtensionRejected(
                    ExtensionProblem.TERMS_CHANGED,
                    "The last day was " + lastDay + ", now it is " + rules.lastDay() + ".");
        }
        assents.add(assent);
        changedAt = assent.at();
        return new Decided(agreementId, id, assent.party(), Decision.AGREE, null);
    }

    /** A party that has agreed may still refuse, as long as not all have. */
    public List<ExtensionEvent> refuse(Side party, String reason, Instant at) {
        requireDecidable(at);
        moveTo(ExtensionStatus.REFUSED, at);
        refusal = new ExtensionRefusal(party, reason, at);
        return List.of(
                new Decided(agreementId, id, party, Decision.REFUSE, reason), new Refused(agreementId, id, lastDay));
    }

    /** Too late is too late, even where nobody has recorded the lapse yet. */
    private void requireDecidable(Instant at) {
        requireMove(ExtensionStatus.REFUSED);
        if (!at.isBefore(lapsesAt)) {
            throw new ExtensionRejected(ExtensionProblem.TOO_LATE, "It had to be decided by " + decideBy + ".")
                    .with("decideBy", decideBy);
        }
    }

    public boolean isAgreedByAll() {
        return waitingFor().isEmpty();
    }

    /** All agreed, and nothing stands in the way. */
    public LimitsOk pass(Consequences found, UUID amendment, Instant at) {
        requireAgreedByAll();
        moveTo(ExtensionStatus.LIMITS_OK, at);
        consequences = found;
        amendmentId = amendment;
        return new LimitsOk(agreementId, id, amendment, newEnd);
    }

    /** All agreed, in vain. */
    public BlockedByLimit block(Consequences found, Limit limit, Instant at) {
        requireAgreedByAll();
        moveTo(ExtensionStatus.BLOCKED_BY_LIMIT, at);
        consequences = found;
        return new BlockedByLimit(agreementId, id, newEnd, limit.rule(), limit.lastLawfulDay());
    }

    private void requireAgreedByAll() {
        if (!isAgreedByAll()) {
            throw new IllegalStateException("Still waiting for " + waitingFor());
        }
    }

    public Signed amendmentSigned(Instant at) {
        moveTo(ExtensionStatus.AMENDMENT_SIGNED, at);
        return new Signed(agreementId, id, Objects.requireNonNull(amendmentId), newEnd);
    }

    public Effective takeEffect(Instant at) {
        moveTo(ExtensionStatus.EFFECTIVE, at);
        return new Effective(agreementId, id, newEnd, consequences.reviewsDue());
    }

    public Withdrawn withdraw(@Nullable String reason, Instant at) {
        moveTo(ExtensionStatus.WITHDRAWN, at);
        return new Withdrawn(agreementId, id, reason);
    }

    /** Nothing where there is still time, or where it has been decided. */
    public Optional<Lapsed> lapseUndecided(Instant at) {
        return status == ExtensionStatus.REQUESTED && !at.isBefore(lapsesAt)
                ? Optional.of(lapse(LapseCause.NOT_DECIDED, at))
                : Optional.empty();
    }

    /** Nothing once everybody has signed: the later day is agreed then, and the agreed end still comes before it. */
    public Optional<Lapsed> yieldToAgreedEnd(Instant at) {
        return status == ExtensionStatus.REQUESTED || status == ExtensionStatus.LIMITS_OK
                ? Optional.of(lapse(LapseCause.END_AGREED, at))
                : Optional.empty();
    }

    public Lapsed lapse(LapseCause cause, Instant at) {
        moveTo(ExtensionStatus.LAPSED, at);
        lapseCause = cause;
        return new Lapsed(agreementId, id, lastDay, cause);
    }

    private void moveTo(ExtensionStatus target, Instant at) {
        requireMove(target);
        status = target;
        changedAt = at;
    }

    private void requireMove(ExtensionStatus target) {
        if (!status.next().contains(target)) {
            throw new ExtensionRejected(
                            ExtensionProblem.ILLEGAL_TRANSITION,
                            "From " + status + " there is no way to " + target + ".")
                    .with("allowedTransitions", status.next().stream().sorted().toList());
        }
    }

    private boolean agreedBy(Side party) {
        return assents.stream().anyMatch(given -> given.party() == party);
    }

    /** Who has not agreed yet. */
    public Set<Side> waitingFor() {
        EnumSet<Side> waiting = EnumSet.copyOf(DECIDING);
        assents.forEach(given -> waiting.remove(given.party()));
        return waiting;
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

    public ExtensionStatus status() {
        return status;
    }

    public Side requestedBy() {
        return requestedBy;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public LocalDate newEnd() {
        return newEnd;
    }

    public ExtensionGround ground() {
        return ground;
    }

    public Optional<String> groundText() {
        return Optional.ofNullable(groundText);
    }

    public Optional<PermanentInstead> permanentInstead() {
        return Optional.ofNullable(permanentInstead);
    }

    public ReturnPosition returnPosition() {
        return returnPosition;
    }

    public LocalDate decideBy() {
        return decideBy;
    }

    public Instant lapsesAt() {
        return lapsesAt;
    }

    /** In the order in which they came. */
    public List<Assent> assents() {
        return assents.stream()
                .sorted(Comparator.comparing(Assent::at).thenComparing(Assent::party))
                .toList();
    }

    public Optional<ExtensionRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    public Consequences consequences() {
        return consequences;
    }

    public Optional<UUID> amendmentId() {
        return Optional.ofNullable(amendmentId);
    }

    public Optional<LapseCause> lapseCause() {
        return Optional.ofNullable(lapseCause);
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
