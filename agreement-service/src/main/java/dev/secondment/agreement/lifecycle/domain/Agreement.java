package dev.secondment.agreement.lifecycle.domain;

import dev.secondment.agreement.lifecycle.domain.AgreementEvent.Activated;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.CompensationAgreed;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.Converted;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.Drafted;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.Ended;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.Ending;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.ExpiredUnsigned;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.Rejected;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.Resumed;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.ReviewApproved;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.ReviewReturned;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.ReviewStepApproved;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.Revised;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.SignatureGiven;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.SignatureRefused;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.SignatureReminded;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.SignatureRequested;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.Signed;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.Submitted;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.Suspended;
import dev.secondment.agreement.lifecycle.domain.AgreementEvent.Withdrawn;
import dev.secondment.agreement.rules.domain.OpenItem;
import dev.secondment.agreement.terms.domain.HostParty;
import dev.secondment.agreement.terms.domain.ReturnOutcome;
import dev.secondment.agreement.terms.domain.Terms;
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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A secondment's contract. The home employer drafts it; the host reviews it; the text is frozen and home, host and the
 * person sign the same fingerprint of it. On its first day, once the placement is ready, it becomes active; thirty days
 * before its last day the return is prepared; the day after, it has ended. Any change of a frozen text voids the
 * signatures given for it.
 *
 * <p>Every step answers with the facts it made; nothing else changes the state.
 */
@Entity
@Table(name = "agreement")
public class Agreement {
    private static final Set<AgreementStatus> UNSIGNED =
            EnumSet.of(AgreementStatus.DRAFT, AgreementStatus.IN_REVIEW, AgreementStatus.AWAITING_SIGNATURES);

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private Terms terms;

    @Column(name = "home_org")
    private UUID homeOrganization;

    @Column(name = "host_org")
    private @Nullable UUID hostOrganization;

    @Column(name = "employee_ref")
    private @Nullable String employeeRef;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "planned_end")
    private @Nullable LocalDate plannedEnd;

    @Column(name = "document_hash")
    private @Nullable String documentHash;

    /** Counts the times the text was frozen; signatures belong to one round. */
    @Column(name = "signing_round")
    private int signingRound;

    @ElementCollection
    @CollectionTable(name = "agreement_signature", joinColumns = @JoinColumn(name = "agreement_id"))
    private Set<Signature> signatures = new HashSet<>();

    /** The approvals asked for at the latest submission, and those given. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ApprovalChain review;

    /** Order and deadline of the present round; {@code null} before and after it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SigningPlan signing;

    @Embedded
    private @Nullable Refusal refusal;

    @Embedded
    private @Nullable AgreedEnd agreedEnd;

    /** How many versions of the terms are signed; none before the first signing is complete. */
    @Column(name = "terms_version")
    private int termsVersion;

    /** When a version that is signed already takes effect next. Nothing else may happen by time before it has. */
    @Column(name = "terms_due_at")
    private @Nullable Instant termsDueAt;

    @Enumerated(EnumType.STRING)
    private Preparation preparation;

    /** What the rules still ask for before the first day, as of the latest check. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "open_checks")
    private List<OpenItem> openChecks = List.of();

    /** When time alone moves the agreement next; looking again later makes no new version of it. */
    @OptimisticLock(excluded = true)
    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Agreement() {}

    private Agreement(UUID id, String number, UUID homeOrganization, Terms terms, Instant at) {
        this.id = id;
        this.number = number;
        this.homeOrganization = homeOrganization;
        this.status = AgreementStatus.DRAFT;
        this.preparation = Preparation.NONE;
        this.createdAt = at;
        this.changedAt = at;
        write(terms);
    }

    /** @throws AgreementRejected when the terms name another home employer than the one that drafts */
    public static Agreement draft(UUID id, String number, UUID homeOrganization, Terms terms, Instant at) {
        return new Agreement(id, number, homeOrganization, terms, at);
    }

    public Drafted drafted() {
        return new Drafted(id, number, terms);
    }

    /** Nothing when the new terms are the old ones. */
    public Optional<Revised> revise(Terms revised, Instant at) {
        if (status != AgreementStatus.DRAFT) {
            throw new AgreementRejected(AgreementProblem.NOT_A_DRAFT, "The agreement is " + status + ".");
        }
        List<String> changed = terms.differencesTo(revised);
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        write(revised);
        changedAt = at;
        return Optional.of(new Revised(id, version + 1, changed));
    }

    private void write(Terms written) {
        UUID home = written.home() == null ? null : written.home().organizationId();
        if (!homeOrganization.equals(home)) {
            throw new AgreementRejected(
                    AgreementProblem.HOME_NOT_YOURS, "home.organizationId must be " + homeOrganization + ".");
        }
        terms = written;
        hostOrganization = written.host() == null ? null : written.host().organizationId();
        employeeRef = written.secondee() == null ? null : written.secondee().employeeRef();
        startsOn = written.term() == null ? null : written.term().start();
        plannedEnd = written.term() == null ? null : written.term().lastDay();
    }

    public Submitted submit(ApprovalChain approvals, Instant at) {
        requireMove(AgreementStatus.IN_REVIEW);
        List<Violation> faults = approvals.faults();
        if (!faults.isEmpty()) {
            throw new AgreementRejected(AgreementProblem.APPROVALS_INVALID, "The review cannot run like that.")
                    .violations(faults);
        }
        List<Violation> missing = terms.missing();
        if (!missing.isEmpty()) {
            throw AgreementRejected.incomplete(missing);
        }
        review = approvals;
        moveTo(AgreementStatus.IN_REVIEW, at);
        return new Submitted(id, approvals);
    }

    /**
     * One step of the review; the last one freezes the text: from there on everybody signs this hash or nothing.
     *
     * @param wish how the signing shall run; only with the last step
     */
    public List<AgreementEvent> approve(Approver approver, Set<Side> sides, SigningWish wish, Instant at) {
        requireMove(AgreementStatus.AWAITING_SIGNATURES);
        ApprovalChain before = Objects.requireNonNull(review);
        ApprovalChain after = before.approve(approver, sides, at);
        Optional<SigningPlan> plan = after.complete() ? Optional.of(plan(wish, at)) : wish.requireNothing();
        review = after;
        changedAt = at;
        List<AgreementEvent> facts = new ArrayList<>();
        facts.add(new ReviewStepApproved(id, before.nextNumber(), after.steps().get(before.nextNumber() - 1)));
        plan.ifPresent(agreed -> facts.addAll(openSigning(agreed, at)));
        return facts;
    }

    private SigningPlan plan(SigningWish wish, Instant at) {
        return SigningPlan.of(
                SigningPolicy.required(terms), wish.order(), wish.signBy(), LocalDate.ofInstant(at, zone()));
    }

    private List<AgreementEvent> openSigning(SigningPlan plan, Instant at) {
        signing = plan;
        signingRound++;
        documentHash = document().hash();
        moveTo(AgreementStatus.AWAITING_SIGNATURES, at);
        List<AgreementEvent> facts = new ArrayList<>();
        facts.add(new ReviewApproved(id, documentHash, plan.required()));
        facts.addAll(requestSignatures());
        return facts;
    }

    /** Asks those whose turn it is. */
    private List<AgreementEvent> requestSignatures() {
        SigningRound round = round();
        return round.turn().stream()
                .<AgreementEvent>map(party -> new SignatureRequested(
                        id, party, round.documentHash(), round.plan().signBy()))
                .toList();
    }

    /** Voids the signatures given so far; they stay on record under their round. */
    public ReviewReturned returnToDraft(String reason, Instant at) {
        boolean fromSigning = status == AgreementStatus.AWAITING_SIGNATURES;
        moveTo(AgreementStatus.DRAFT, at);
        documentHash = null;
        signing = null;
        return new ReviewReturned(id, reason, fromSigning);
    }

    /** @return the signature, and with the last one the signed agreement itself; or who is asked to sign next */
    public List<AgreementEvent> sign(Side party, Signatory signatory, String hash, Instant at) {
        if (status != AgreementStatus.AWAITING_SIGNATURES && signedParties().contains(party)) {
            throw new AgreementRejected(AgreementProblem.ALREADY_SIGNED, party + " has signed already.");
        }
        requireMove(AgreementStatus.SIGNED);
        SigningRound round = round();
        Signature signature = round.sign(signingRound, party, signatory, hash, at);
        SigningPolicy.lossOfPostWasAgreed(terms, LocalDate.ofInstant(at, zone()));
        signatures.add(signature);
        changedAt = at;
        dueAt = nextDue();
        List<AgreementEvent> facts = new ArrayList<>();
        facts.add(new SignatureGiven(id, party, signature.documentHash(), at));
        if (round.isCompletedBy(party)) {
            moveTo(AgreementStatus.SIGNED, at);
            facts.add(new Signed(id, signature.documentHash(), terms, period().start()));
            facts.add(new CompensationAgreed(id, Objects.requireNonNull(terms.compensation()), period().start()));
        } else if (!round.turn().containsAll(round().turn())) {
            facts.addAll(requestSignatures());
        }
        return facts;
    }

    /** What the calendar does to a round of signatures: reminds, or ends it; late, it does so once all the same. */
    public List<AgreementEvent> signingTimePassed(Instant at) {
        if (status != AgreementStatus.AWAITING_SIGNATURES) {
            return List.of();
        }
        SigningRound round = round();
        if (!at.isBefore(round.plan().deadline(round.zone()))) {
            moveTo(AgreementStatus.EXPIRED_UNSIGNED, at);
            return List.of(new ExpiredUnsigned(id));
        }
        return round.plan()
                .reminded(LocalDate.ofInstant(at, round.zone()))
                .map(plan -> remind(plan, round, at))
                .orElse(List.of());
    }

    private List<AgreementEvent> remind(SigningPlan plan, SigningRound round, Instant at) {
        signing = plan;
        changedAt = at;
        dueAt = nextDue();
        return round.turn().stream()
                .<AgreementEvent>map(party -> new SignatureReminded(id, party, round.documentHash(), plan.signBy()))
                .toList();
    }

    /** A party that has signed may still refuse, as long as the contract is not complete. */
    public List<AgreementEvent> refuse(Side party, String reason, Instant at) {
        moveTo(AgreementStatus.REJECTED, at);
        refusal = new Refusal(party, reason, at);
        return List.of(new SignatureRefused(id, party, reason), new Rejected(id));
    }

    public Withdrawn withdraw(String reason, Instant at) {
        requireMove(AgreementStatus.WITHDRAWN);
        if (period().hasStartedAt(at)) {
            throw new AgreementRejected(AgreementProblem.TERM_STARTED, "The first day was " + period().start() + ".");
        }
        moveTo(AgreementStatus.WITHDRAWN, at);
        return new Withdrawn(id, reason);
    }

    /**
     * The terms in force follow what was signed. Where the end moves, so does all that time brings: an agreement whose
     * return was being prepared goes on when the new end is far away again. Where it does not, the return is prepared on.
     *
     * @param inForce the terms of today
     * @param versions how many are signed
     * @param nextAt when other terms will hold
     */
    public List<AgreementEvent> follow(Terms inForce, int versions, @Nullable Instant nextAt, Instant at) {
        Optional<LocalDate> lastDayBefore = lastDay();
        write(inForce);
        termsVersion = versions;
        termsDueAt = nextAt;
        changedAt = at;
        boolean anotherEnd = status == AgreementStatus.ENDING && !lastDay().equals(lastDayBefore);
        if (anotherEnd && agreedEnd == null && at.isBefore(period().returnIsNearAt())) {
            moveTo(AgreementStatus.ACTIVE, at);
            return List.of();
        }
        dueAt = nextDue();
        return anotherEnd ? List.of(ending()) : List.of();
    }

    /** Late work has to take the terms first that were due first: they may move the first or the last day. */
    private boolean waitsForTerms(Instant at) {
        return termsDueAt != null && !at.isBefore(termsDueAt);
    }

    /** What placement-service told of the assignment; of no interest any more once the agreement is final. */
    public void placementIs(Preparation told, Instant at) {
        if (!status.isFinal() && preparation != told) {
            preparation = told;
            changedAt = at;
        }
    }

    /** What the rules hold against the start, now that they were asked. Where something was done, it is tried again. */
    public void checked(List<OpenItem> left, Instant at) {
        if (!openChecks.equals(left)) {
            openChecks = List.copyOf(left);
            changedAt = at;
            dueAt = nextDue();
        }
    }

    /** A start that a rule holds back is tried again later, so that it does not stand in the way of others. */
    public void lookAgainAt(Instant later) {
        dueAt = later;
    }

    public List<OpenItem> openChecks() {
        return openChecks;
    }

    /**
     * What activation still waits for, apart from the first day itself and what the rules ask for: all of it, not the
     * first.
     */
    public List<String> activationMissing() {
        List<String> missing = new ArrayList<>();
        if (UNSIGNED.contains(status)) {
            EnumSet<Side> unsigned = EnumSet.copyOf(SigningPolicy.required(terms));
            unsigned.removeAll(signedParties());
            unsigned.forEach(party -> missing.add("SIGNATURE_" + party));
        }
        if (preparation != Preparation.READY) {
            missing.add("PLACEMENT_READY");
        }
        return missing;
    }

    /** Whether it is time, and nothing but a rule may hold the start back. */
    public boolean canStartAt(Instant at) {
        return status == AgreementStatus.SIGNED
                && !waitsForTerms(at)
                && period().hasStartedAt(at)
                && activationMissing().isEmpty();
    }

    /** Nothing when it is not yet time, or something is missing; may come late, the effective day is the first day. */
    public Optional<Activated> activate(Instant at) {
        if (!canStartAt(at) || !openChecks.isEmpty()) {
            return Optional.empty();
        }
        moveTo(AgreementStatus.ACTIVE, at);
        return Optional.of(new Activated(id, period().start()));
    }

    public Optional<Ending> prepareReturn(Instant at) {
        boolean running = status == AgreementStatus.ACTIVE || status == AgreementStatus.SUSPENDED;
        if (!running || waitsForTerms(at) || at.isBefore(period().returnIsNearAt())) {
            return Optional.empty();
        }
        moveTo(AgreementStatus.ENDING, at);
        return Optional.of(ending());
    }

    /**
     * The end is settled before its time: the return is to be prepared at once. While it is ending already, another last
     * day takes the place of the one before.
     */
    public Ending agreeEnd(AgreedEnd end, Instant at) {
        if (status != AgreementStatus.ENDING) {
            requireMove(AgreementStatus.ENDING);
        }
        LocalDate planned = Objects.requireNonNull(plannedEnd);
        if (end.lastDay().isBefore(Objects.requireNonNull(startsOn))
                || end.lastDay().isAfter(planned)) {
            throw new AgreementRejected(
                            AgreementProblem.END_OUTSIDE_TERM,
                            "The term runs from " + startsOn + " to " + planned + ".")
                    .with("latestLastDay", planned);
        }
        agreedEnd = end;
        status = AgreementStatus.ENDING;
        changedAt = at;
        dueAt = nextDue();
        return ending();
    }

    /**
     * The early end is called off by all who had settled it: the planned end stands again. The agreement stays ENDING,
     * only an extension brings it back to ACTIVE.
     */
    public Ending callOffAgreedEnd(Instant at) {
        if (status != AgreementStatus.ENDING || agreedEnd == null) {
            throw new AgreementRejected(
                            AgreementProblem.ILLEGAL_TRANSITION, "No end before the planned one is settled.")
                    .with("allowedTransitions", status.next().stream().sorted().toList());
        }
        agreedEnd = null;
        changedAt = at;
        dueAt = nextDue();
        return ending();
    }

    /**
     * Halted, or halted on: with another reason or another day of review.
     *
     * @param reviewOn when home HR looks at it again
     */
    public Suspended suspend(SuspensionReason reason, LocalDate reviewOn, Instant at) {
        if (status == AgreementStatus.SUSPENDED) {
            changedAt = at;
        } else {
            moveTo(AgreementStatus.SUSPENDED, at);
        }
        return new Suspended(id, period().dayOf(at), reason, reviewOn);
    }

    public Resumed resume(Instant at) {
        if (status != AgreementStatus.SUSPENDED) {
            throw new AgreementRejected(
                            AgreementProblem.ILLEGAL_TRANSITION, "The agreement is " + status + ", not suspended.")
                    .with("allowedTransitions", status.next().stream().sorted().toList());
        }
        moveTo(AgreementStatus.ACTIVE, at);
        return new Resumed(id, period().dayOf(at));
    }

    private Ending ending() {
        return new Ending(id, Objects.requireNonNull(plannedEnd), period().lastDay(), agreedEnd);
    }

    /**
     * When the last day is over. The return outcome is the agreed one; a return plan of its own will be able to overrule
     * it. Whoever took a contract with the host does not return.
     */
    public Optional<AgreementEvent> end(Instant at) {
        if (status != AgreementStatus.ENDING || waitsForTerms(at) || at.isBefore(period().endsAt())) {
            return Optional.empty();
        }
        LocalDate lastDay = period().lastDay();
        if (agreedEnd != null && agreedEnd.cause() == EndCause.CONVERSION) {
            moveTo(AgreementStatus.CONVERTED, at);
            return Optional.of(new Converted(id, lastDay, lastDay.plusDays(1)));
        }
        moveTo(AgreementStatus.ENDED, at);
        ReturnOutcome outcome = Objects.requireNonNull(
                Objects.requireNonNull(terms.returnTerms()).outcome());
        return Optional.of(new Ended(id, lastDay, outcome));
    }

    private void moveTo(AgreementStatus target, Instant at) {
        requireMove(target);
        status = target;
        changedAt = at;
        dueAt = nextDue();
    }

    private void requireMove(AgreementStatus target) {
        if (!status.next().contains(target)) {
            throw new AgreementRejected(
                            AgreementProblem.ILLEGAL_TRANSITION,
                            "From " + status + " there is no way to " + target + ".")
                    .with("allowedTransitions", status.next().stream().sorted().toList());
        }
    }

    private @Nullable Instant nextDue() {
        return switch (status) {
            case AWAITING_SIGNATURES -> Objects.requireNonNull(signing).nextDue(zone());
            case SIGNED -> period().startsAt();
            case ACTIVE, SUSPENDED -> period().returnIsNearAt();
            case ENDING -> period().endsAt();
            default -> null;
        };
    }

    /** Complete from the first submission on. */
    private SecondmentPeriod period() {
        return new SecondmentPeriod(Objects.requireNonNull(startsOn), lastDay().orElseThrow(), zone());
    }

    /** Of the host's site. */
    private ZoneId zone() {
        HostParty host = Objects.requireNonNull(terms.host());
        return ZoneId.of(Objects.requireNonNull(host.timeZone()));
    }

    private SigningRound round() {
        return new SigningRound(
                Objects.requireNonNull(signing), zone(), Objects.requireNonNull(documentHash), signatures());
    }

    private Set<Side> signedParties() {
        Set<Side> parties = EnumSet.noneOf(Side.class);
        signatures().forEach(signature -> parties.add(signature.party()));
        return parties;
    }

    public AgreementDocument document() {
        return new AgreementDocument(id, number, terms);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public AgreementStatus status() {
        return status;
    }

    public Terms terms() {
        return terms;
    }

    public UUID homeOrganization() {
        return homeOrganization;
    }

    public Optional<UUID> hostOrganization() {
        return Optional.ofNullable(hostOrganization);
    }

    public Optional<String> employeeRef() {
        return Optional.ofNullable(employeeRef);
    }

    public Optional<String> documentHash() {
        return Optional.ofNullable(documentHash);
    }

    public int signingRound() {
        return signingRound;
    }

    /** Those given for the text as it stands, in the order of signing; none while it is a draft again. */
    public List<Signature> signatures() {
        return signatures.stream()
                .filter(signature -> documentHash != null && signature.round() == signingRound)
                .sorted(Comparator.comparing(Signature::signedAt).thenComparing(Signature::party))
                .toList();
    }

    /** The real last day as far as known today: the agreed one, at the latest the planned one. */
    public Optional<LocalDate> lastDay() {
        boolean early = agreedEnd != null && agreedEnd.lastDay().isBefore(Objects.requireNonNull(plannedEnd));
        return Optional.ofNullable(early ? Objects.requireNonNull(agreedEnd).lastDay() : plannedEnd);
    }

    public Optional<AgreedEnd> agreedEnd() {
        return Optional.ofNullable(agreedEnd);
    }

    /** Asked for at the latest submission; none before it. */
    public Optional<ApprovalChain> review() {
        return Optional.ofNullable(review);
    }

    /** The round under way. */
    public Optional<SigningRound> signing() {
        return status == AgreementStatus.AWAITING_SIGNATURES ? Optional.of(round()) : Optional.empty();
    }

    /** How many versions of the terms are signed. */
    public int termsVersion() {
        return termsVersion;
    }

    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    public Preparation preparation() {
        return preparation;
    }

    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
