package dev.secondment.agreement.amendment.domain;

import dev.secondment.agreement.lifecycle.domain.Refusal;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.Signatory;
import dev.secondment.agreement.lifecycle.domain.Signature;
import dev.secondment.agreement.lifecycle.domain.SigningPlan;
import dev.secondment.agreement.lifecycle.domain.SigningRound;
import dev.secondment.agreement.lifecycle.domain.TermsStretch;
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
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A change of a signed contract (R-AG-3): what changes, from which day, and who signs that. It amends the version signed
 * before it, so there is one at a time; once all have signed it is the next version, and on its day the agreement goes
 * by it. A day in the past is fine: then it holds for all days since. What was agreed before stays readable for ever.
 */
@Entity
@Table(name = "amendment")
public class Amendment {
    /** A text that nobody may change is signed in one round. */
    private static final int ROUND = 1;

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Version
    private long version;

    private int number;

    @Enumerated(EnumType.STRING)
    private AmendmentType type;

    @Enumerated(EnumType.STRING)
    private AmendmentStatus status;

    /** JSON merge patch on the terms. */
    @JdbcTypeCode(SqlTypes.JSON)
    private String patch;

    @Column(name = "effective_from")
    private @Nullable LocalDate effectiveFrom;

    /** Nobody named a day: it is that of the last signature. */
    @Column(name = "from_signing")
    private boolean fromSigning;

    @JdbcTypeCode(SqlTypes.JSON)
    private SigningPlan signing;

    /** Of the host's site. */
    private String zone;

    private String amends;

    @Column(name = "document_hash")
    private String documentHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_by")
    private Side proposedBy;

    private @Nullable String reason;

    @Column(name = "changed_fields")
    private List<String> changedFields;

    /** Organisations that are no party yet. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Side, UUID> joining;

    @ElementCollection
    @CollectionTable(name = "amendment_signature", joinColumns = @JoinColumn(name = "amendment_id"))
    private Set<Signature> signatures = new HashSet<>();

    @Embedded
    private @Nullable Refusal refusal;

    /** When time alone moves it next. */
    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Amendment() {}

    /**
     * @param patch JSON
     * @param effectiveFrom absent: the day of the last signature
     * @param joining who becomes a party by it
     */
    public record Text(
            AmendmentDocument document,
            String patch,
            @Nullable LocalDate effectiveFrom,
            List<String> changedFields,
            Map<Side, UUID> joining) {}

    /** A proposal of the home employer goes to all at once; that of another side waits for the home employer's signature. */
    public static Amendment propose(
            UUID id,
            AmendmentType type,
            Text text,
            SigningPlan signing,
            ZoneId zone,
            Side by,
            @Nullable String reason,
            Instant at) {
        Amendment amendment = new Amendment();
        amendment.id = id;
        amendment.agreementId = text.document().agreementId();
        amendment.number = text.document().number();
        amendment.type = type;
        amendment.status = by == Side.HOME ? AmendmentStatus.AWAITING_SIGNATURES : AmendmentStatus.PROPOSED;
        amendment.patch = text.patch();
        amendment.effectiveFrom = text.effectiveFrom();
        amendment.fromSigning = text.effectiveFrom() == null;
        amendment.signing = signing;
        amendment.zone = zone.getId();
        amendment.amends = text.document().amends();
        amendment.documentHash = text.document().hash();
        amendment.proposedBy = by;
        amendment.reason = reason;
        amendment.changedFields = text.changedFields();
        amendment.joining = text.joining();
        amendment.proposedAt = at;
        amendment.changedAt = at;
        amendment.dueAt = amendment.nextDue();
        return amendment;
    }

    public AmendmentEvent.Proposed proposed() {
        return new AmendmentEvent.Proposed(
                of(), effectiveFrom, signing.signBy(), documentHash, changedFields, signing.required());
    }

    /** The home employer's signature under another side's proposal lets all the others sign. */
    public AmendmentEvent.SignatureGiven sign(Side party, Signatory signatory, String hash, Instant at) {
        if (!status.isOpen()) {
            requireMove(AmendmentStatus.SIGNED);
        }
        Signature signature = round().sign(ROUND, party, signatory, hash, at);
        signatures.add(signature);
        changedAt = at;
        if (status == AmendmentStatus.PROPOSED) {
            moveTo(AmendmentStatus.AWAITING_SIGNATURES, at);
        }
        return new AmendmentEvent.SignatureGiven(of(), party, documentHash, at);
    }

    public boolean isSignedByAll() {
        return round().isComplete();
    }

    /** The first day on which it holds, or would if the last signature were given now. */
    public LocalDate firstDay(Instant at) {
        return effectiveFrom == null ? LocalDate.ofInstant(at, zone()) : effectiveFrom;
    }

    /**
     * All have signed: the contract has one version more.
     *
     * @param change what it changes on its first day
     * @param timeline the terms of the whole secondment with it
     */
    public List<AmendmentEvent> conclude(TermsChange change, List<TermsStretch> timeline, Instant at) {
        effectiveFrom = firstDay(at);
        moveTo(AmendmentStatus.SIGNED, at);
        Reach reach = Reach.of(effectiveFrom, timeline.getFirst().from(), LocalDate.ofInstant(at, zone()));
        return change.facts(of(), effectiveFrom, reach, documentHash, timeline, joining);
    }

    /** Nothing while its day has not come; late is fine, the day stays the same. */
    public Optional<AmendmentEvent.Effective> takeEffect(Instant at) {
        if (status != AmendmentStatus.SIGNED || at.isBefore(startsAt())) {
            return Optional.empty();
        }
        moveTo(AmendmentStatus.EFFECTIVE, at);
        return Optional.of(new AmendmentEvent.Effective(of(), firstDay(at), changedFields));
    }

    public List<AmendmentEvent> refuse(Side party, String why, Instant at) {
        moveTo(AmendmentStatus.REFUSED, at);
        refusal = new Refusal(party, why, at);
        return List.of(new AmendmentEvent.Refused(of(), party, why), new AmendmentEvent.Voided(of(), VoidedBy.REFUSAL));
    }

    public AmendmentEvent.Withdrawn withdraw(String why, Instant at) {
        moveTo(AmendmentStatus.WITHDRAWN, at);
        return new AmendmentEvent.Withdrawn(of(), why);
    }

    /**
     * Nothing while there is time to sign, or it is signed and its day may still come.
     *
     * @param over whether the agreement has ended meanwhile
     */
    public Optional<AmendmentEvent.Expired> expire(boolean over, Instant at) {
        boolean late = status.isOpen() && !at.isBefore(signing.deadline(zone()));
        if (!late && !(over && !status.isFinal())) {
            return Optional.empty();
        }
        moveTo(AmendmentStatus.EXPIRED, at);
        return Optional.of(new AmendmentEvent.Expired(of()));
    }

    private void moveTo(AmendmentStatus target, Instant at) {
        requireMove(target);
        status = target;
        changedAt = at;
        dueAt = nextDue();
    }

    private void requireMove(AmendmentStatus target) {
        if (!status.next().contains(target)) {
            throw new AmendmentRejected(
                            AmendmentProblem.ILLEGAL_TRANSITION,
                            "From " + status + " there is no way to " + target + ".")
                    .with("allowedTransitions", status.next().stream().sorted().toList());
        }
    }

    private @Nullable Instant nextDue() {
        return switch (status) {
            case PROPOSED, AWAITING_SIGNATURES -> signing.deadline(zone());
            case SIGNED -> startsAt();
            default -> null;
        };
    }

    private Instant startsAt() {
        return Objects.requireNonNull(effectiveFrom).atStartOfDay(zone()).toInstant();
    }

    private SigningRound round() {
        return new SigningRound(signing, zone(), documentHash, signatures);
    }

    private ZoneId zone() {
        return ZoneId.of(zone);
    }

    public AmendmentEvent.Of of() {
        return new AmendmentEvent.Of(agreementId, id, number, type);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public int number() {
        return number;
    }

    public AmendmentType type() {
        return type;
    }

    public AmendmentStatus status() {
        return status;
    }

    public String patch() {
        return patch;
    }

    public Optional<LocalDate> effectiveFrom() {
        return Optional.ofNullable(effectiveFrom);
    }

    public boolean fromSigning() {
        return fromSigning;
    }

    public SigningPlan signing() {
        return signing;
    }

    /** Whose signature it waits for now. */
    public Set<Side> turn() {
        return status.isOpen() ? round().turn() : Set.of();
    }

    public String amends() {
        return amends;
    }

    public String documentHash() {
        return documentHash;
    }

    public Side proposedBy() {
        return proposedBy;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public List<String> changedFields() {
        return changedFields;
    }

    public Map<Side, UUID> joining() {
        return joining;
    }

    /** In the order of signing. */
    public List<Signature> signatures() {
        return signatures.stream()
                .sorted(Comparator.comparing(Signature::signedAt).thenComparing(Signature::party))
                .toList();
    }

    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
