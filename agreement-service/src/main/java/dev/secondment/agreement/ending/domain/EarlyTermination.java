package dev.secondment.agreement.ending.domain;

import dev.secondment.agreement.lifecycle.domain.Side;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * One party's move to end a secondment before its planned day. The person, the home employer and the host may each make
 * it; reasons and notice are confirmed by the other two (R-NT-2). With notice kept it then runs by itself; shorter, all
 * three have to agree; at once only for a ground that the terms list, and a host that sends the person away leaves the
 * end itself to the home employer (R-NT-3).
 *
 * <p>Notice once given is not taken back by one party alone: from then on all three have to want it.
 */
@Entity
@Table(name = "early_termination")
public class EarlyTermination {
    private static final Set<Side> PARTIES = EnumSet.of(Side.HOME, Side.HOST, Side.SECONDEE);

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private EarlyTerminationStatus status;

    @Embedded
    private EndPlan plan;

    private @Nullable String reason;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "contest_reason")
    private @Nullable String contestReason;

    @ElementCollection
    @CollectionTable(name = "early_termination_answer", joinColumns = @JoinColumn(name = "early_termination_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<Answer> answers = new HashSet<>();

    /** When time alone moves it next. */
    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    protected EarlyTermination() {}

    public EarlyTermination(
            UUID id,
            UUID agreementId,
            EndPlan plan,
            @Nullable String reason,
            String subject,
            HostSite site,
            Instant at) {
        this.id = id;
        this.agreementId = agreementId;
        this.status = EarlyTerminationStatus.PROPOSED;
        this.plan = plan;
        this.reason = reason;
        this.proposedBy = subject;
        this.proposedAt = at;
        this.dueAt = site.after(plan.acknowledgeBy() == null ? plan.lastDay() : plan.acknowledgeBy());
    }

    /** What its making tells; an end at once waits for nobody. */
    public List<EndingEvent> begin(HostSite site) {
        List<EndingEvent> facts = new ArrayList<>();
        facts.add(new EndingEvent.Proposed(agreementId, id, plan));
        if (plan.basis() == Basis.IMMEDIATE) {
            facts.addAll(acknowledged(site));
        }
        return facts;
    }

    /** A party confirms that it knows, in which case nothing is said of agreeing. Still welcome once settled. */
    public List<EndingEvent> acknowledge(Side side, String subject, HostSite site, Instant at) {
        if (!status.isOpen() && !status.isSettled()) {
            throw illegal(EarlyTerminationStatus.ACKNOWLEDGED);
        }
        answer(side, Answer.Kind.ACKNOWLEDGED, subject, at);
        return allKnow() && status == EarlyTerminationStatus.PROPOSED ? acknowledged(site) : List.of();
    }

    /**
     * A party agrees; that it knows goes without saying. Where the host sent the person away, the home employer's word
     * settles it.
     *
     * @param day the last day that the home employer chooses after a removal
     */
    public List<EndingEvent> agree(Side side, String subject, @Nullable LocalDate day, HostSite site, Instant at) {
        requireOpen(EarlyTerminationStatus.AGREED);
        boolean removal = plan.basis() == Basis.REMOVAL;
        requireToCome(removal ? day : plan.lastDay(), site, at);
        if (removal && side != Side.HOME) {
            throw new EndingRejected(EndingProblem.HOME_DECIDES, side + " has no say in the end after a removal.");
        }
        if (day != null && !removal) {
            throw new EndingRejected(EndingProblem.DAY_NOT_YOURS, "Asked for is " + plan.lastDay() + ".");
        }
        answer(side, Answer.Kind.AGREED, subject, at);
        if (removal) {
            plan = plan.endingOn(Objects.requireNonNullElse(day, latest(plan.lastDay(), site.dayOf(at))));
        } else if (!others().equals(sidesThat(Answer.Kind.AGREED))) {
            return allKnow() && status == EarlyTerminationStatus.PROPOSED ? acknowledged(site) : List.of();
        }
        List<EndingEvent> facts = new ArrayList<>();
        if (status == EarlyTerminationStatus.PROPOSED) {
            facts.addAll(acknowledged(site));
        }
        if (status == EarlyTerminationStatus.ACKNOWLEDGED) {
            facts.add(settle(removal ? EarlyTerminationStatus.IMMEDIATE : EarlyTerminationStatus.AGREED, site));
        }
        return facts;
    }

    /** Only what needs this party's consent can be contested: notice and grave grounds take effect without it. */
    public List<EndingEvent> contest(Side side, String subject, @Nullable String why, Instant at) {
        requireOpen(EarlyTerminationStatus.CONTESTED);
        if (plan.standsAlone()) {
            throw new EndingRejected(EndingProblem.NEEDS_NO_CONSENT, "It takes effect on " + plan.lastDay() + ".");
        }
        if (plan.basis() == Basis.REMOVAL && side != Side.HOME) {
            throw new EndingRejected(EndingProblem.HOME_DECIDES, side + " has no say in the end after a removal.");
        }
        if (why == null || why.isBlank()) {
            throw new EndingRejected(EndingProblem.REASON_REQUIRED, "Contesting needs a reason.");
        }
        answer(side, Answer.Kind.CONTESTED, subject, at);
        contestReason = why;
        moveTo(EarlyTerminationStatus.CONTESTED, null);
        return List.of(new EndingEvent.Contested(agreementId, id, side));
    }

    /** @return the fact once it is withdrawn; nothing while a settled one waits for the others */
    public List<EndingEvent> withdraw(Side side, String subject, HostSite site, Instant at) {
        boolean over = status.isSettled() && site.isOver(plan.lastDay(), at);
        if (over || !status.next().contains(EarlyTerminationStatus.WITHDRAWN)) {
            throw illegal(EarlyTerminationStatus.WITHDRAWN);
        }
        boolean open = status.isOpen();
        if (open && side != plan.proposer()) {
            throw new EndingRejected(EndingProblem.NOT_YOUR_PROPOSAL, plan.proposer() + " proposed it.");
        }
        requireNew(side, Answer.Kind.WITHDREW, subject);
        answers.add(new Answer(agreementId, side, Answer.Kind.WITHDREW, subject, at));
        return open || sidesThat(Answer.Kind.WITHDREW).equals(PARTIES) ? withdrawn() : List.of();
    }

    /** Another end took its place. */
    public List<EndingEvent> overtaken() {
        return withdrawn();
    }

    /**
     * What time alone brings: silence no longer holds notice up; what nobody answered in time is off.
     */
    public List<EndingEvent> pass(HostSite site, Instant at) {
        if (!status.isOpen() || plan.basis() == Basis.REMOVAL) {
            return List.of();
        }
        LocalDate known = plan.acknowledgeBy();
        if (known != null && site.isOver(known, at)) {
            return acknowledged(site);
        }
        return site.isOver(plan.lastDay(), at) ? withdrawn() : List.of();
    }

    /** The agreement is over: either this end took effect, or another came first. */
    public List<EndingEvent> agreementEnded(boolean byThis) {
        if (status.isSettled() && byThis) {
            moveTo(EarlyTerminationStatus.EFFECTIVE, null);
            return List.of();
        }
        return status.isFinal() ? List.of() : withdrawn();
    }

    /** Nothing is to be done before the agreement's own last day is over. */
    public void waitFor(LocalDate lastDay, HostSite site) {
        dueAt = site.after(lastDay);
    }

    private List<EndingEvent> acknowledged(HostSite site) {
        moveTo(EarlyTerminationStatus.ACKNOWLEDGED, site.after(plan.lastDay()));
        List<EndingEvent> facts = new ArrayList<>();
        facts.add(new EndingEvent.Acknowledged(agreementId, id, confirmedBy()));
        switch (plan.basis()) {
            case NOTICE -> facts.add(settle(EarlyTerminationStatus.NOTICE_RUNNING, site));
            case IMMEDIATE -> facts.add(settle(EarlyTerminationStatus.IMMEDIATE, site));
            case CONSENT, REMOVAL -> {}
        }
        return facts;
    }

    private EndingEvent settle(EarlyTerminationStatus how, HostSite site) {
        moveTo(how, site.after(plan.lastDay()));
        return switch (how) {
            case AGREED -> new EndingEvent.Agreed(agreementId, id, plan);
            case NOTICE_RUNNING -> new EndingEvent.NoticeStarted(agreementId, id, plan);
            default -> new EndingEvent.Immediate(agreementId, id, plan);
        };
    }

    private List<EndingEvent> withdrawn() {
        moveTo(EarlyTerminationStatus.WITHDRAWN, null);
        return List.of(new EndingEvent.Withdrawn(agreementId, id));
    }

    private void answer(Side side, Answer.Kind kind, String subject, Instant at) {
        if (side == plan.proposer()) {
            throw new EndingRejected(EndingProblem.OWN_PROPOSAL, side + " proposed it.");
        }
        requireNew(side, kind, subject);
        answers.add(new Answer(agreementId, side, kind, subject, at));
    }

    private void requireNew(Side side, Answer.Kind kind, String subject) {
        if (answers.stream().anyMatch(given -> given.side() == side && given.kind() == kind)) {
            throw new EndingRejected(EndingProblem.ALREADY_ANSWERED, side + " has " + kind + " already.");
        }
        boolean proposedForAnother = side != plan.proposer() && subject.equals(proposedBy);
        if (proposedForAnother
                || answers.stream()
                        .anyMatch(
                                given -> given.side() != side && given.subject().equals(subject))) {
            throw new EndingRejected(EndingProblem.ONE_PERSON_TWO_PARTIES, "This person spoke for another party.");
        }
    }

    /** An end agreed on when it is over would rewrite what has happened. */
    private static void requireToCome(@Nullable LocalDate day, HostSite site, Instant at) {
        if (day != null && site.isOver(day, at)) {
            throw new EndingRejected(EndingProblem.LAST_DAY, day + " is over.");
        }
    }

    private void requireOpen(EarlyTerminationStatus wanted) {
        if (!status.isOpen()) {
            throw illegal(wanted);
        }
    }

    private EndingRejected illegal(EarlyTerminationStatus wanted) {
        return EndingRejected.illegal(status, wanted, status.next());
    }

    private void moveTo(EarlyTerminationStatus target, @Nullable Instant due) {
        if (!status.next().contains(target)) {
            throw illegal(target);
        }
        status = target;
        dueAt = due;
    }

    private boolean allKnow() {
        return confirmedBy().equals(others());
    }

    /** Who has said, one way or another, that they know. */
    private Set<Side> confirmedBy() {
        Set<Side> sides = sidesThat(Answer.Kind.ACKNOWLEDGED);
        sides.addAll(sidesThat(Answer.Kind.AGREED));
        return sides;
    }

    private Set<Side> sidesThat(Answer.Kind kind) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        answers.stream().filter(given -> given.kind() == kind).forEach(given -> sides.add(given.side()));
        return sides;
    }

    private Set<Side> others() {
        Set<Side> others = EnumSet.copyOf(PARTIES);
        others.remove(plan.proposer());
        return others;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
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

    public EarlyTerminationStatus status() {
        return status;
    }

    public EndPlan plan() {
        return plan;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> contestReason() {
        return Optional.ofNullable(contestReason);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** In the order given. */
    public List<Answer> answers() {
        return answers.stream()
                .sorted(Comparator.comparing(Answer::at)
                        .thenComparing(Answer::kind)
                        .thenComparing(Answer::side))
                .toList();
    }

    public boolean isDue(Instant at) {
        return dueAt != null && !at.isBefore(dueAt);
    }
}
