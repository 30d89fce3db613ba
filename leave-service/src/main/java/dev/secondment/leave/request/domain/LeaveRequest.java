package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.terms.domain.Side;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Leave that the secondee asks for, decided along the route that the agreement names: usually the host agrees to the
 * timing and the home employer, whose policy it is, grants the days.
 *
 * <p>What it was charged is kept half day by half day, see {@link LeaveDays}; who is asked, see {@link Approval}. Leave
 * that reaches over the placement's first or last day is several requests that know of each other.
 */
@Entity
@Table(name = "leave_request")
public class LeaveRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private LeaveKind kind;

    @Embedded
    private LeaveDates dates;

    @Enumerated(EnumType.STRING)
    private LeaveStatus status;

    @Embedded
    private Routing routing;

    @Embedded
    private Deadline deadline;

    @Embedded
    private LeaveDays days;

    @Column(name = "requested_by")
    @Size(max = 200)
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "granted_by")
    @Enumerated(EnumType.STRING)
    private @Nullable Side grantedBy;

    @Column(name = "cancellation_reason")
    @Size(max = 500)
    private @Nullable String cancellationReason;

    @Embedded
    private @Nullable GivingUp givingUp;

    @Embedded
    private @Nullable AskedChange change;

    @Column(name = "change_reason")
    @Size(max = 500)
    private @Nullable String changeReason;

    /** Whether the placement ended before it and it can come back. */
    @Column(name = "ended_early")
    private boolean endedEarly;

    private UUID[] linked = {};

    @ElementCollection
    @CollectionTable(name = "leave_request_decision", joinColumns = @JoinColumn(name = "leave_request_id"))
    @OrderColumn(name = "position")
    private List<LeaveDecision> decisions = new ArrayList<>();

    protected LeaveRequest() {}

    private LeaveRequest(
            UUID id, UUID agreementId, LeaveKind kind, LeaveSpan span, LeaveCharge charge, LeaveSubmission submission) {
        this.id = id;
        this.agreementId = agreementId;
        this.kind = kind;
        this.dates = LeaveDates.of(span);
        this.routing = submission.routing();
        this.deadline = submission.deadline();
        this.days = LeaveDays.charged(agreementId, charge);
        this.status = LeaveStatus.SUBMITTED;
        this.requestedBy = submission.by();
        this.requestedAt = submission.at();
    }

    public static LeaveRequest submit(
            UUID id, UUID agreementId, LeaveKind kind, LeaveSpan span, LeaveCharge charge, LeaveSubmission submission) {
        return new LeaveRequest(id, agreementId, kind, span, charge, submission);
    }

    /** The other parts of the same leave, before or after the placement. */
    public void link(List<UUID> others) {
        linked = others.stream().filter(other -> !other.equals(id)).distinct().toArray(UUID[]::new);
    }

    /** What is asked now: other dates, to be given up, or to be granted. */
    public LeaveQuestion question() {
        Optional<String> entered = isGranted() ? change().map(AskedChange::by) : Optional.of(requestedBy);
        return new LeaveQuestion(
                change != null
                        ? LeaveDecision.About.CHANGE
                        : isGranted() ? LeaveDecision.About.CANCELLATION : LeaveDecision.About.LEAVE,
                change().map(AskedChange::dates).orElse(dates.span()),
                change().map(AskedChange::route).orElse(routing.route()),
                change().map(AskedChange::step).orElse(status),
                grantedBy(),
                entered);
    }

    /**
     * Takes the next step of the route. A refusal by any side on it ends the request; a refusal to have granted leave
     * given up, or changed, leaves it as it was granted.
     */
    public void decide(LeaveDecision decision) {
        boolean wasGranted = isGranted();
        LeaveStatus target = answer(decision);
        if (change != null) {
            change = LeaveStatus.PENDING.contains(target) ? change.at(target) : change;
            return;
        }
        String asked = givingUp().map(GivingUp::reason).orElse(null);
        moveTo(target);
        if (!wasGranted && target == LeaveStatus.APPROVED) {
            grantedBy = decision.side();
        }
        if (wasGranted && target == LeaveStatus.CANCELLED) {
            cancellationReason = asked;
            days.next();
        }
    }

    /** Consent to giving up some of the days: the rest stays granted. */
    public void consent(LeaveDecision decision) {
        answer(decision);
        staysGranted();
    }

    private LeaveStatus answer(LeaveDecision decision) {
        LeaveStatus target = question().answeredBy(decision);
        decisions.add(decision);
        return target;
    }

    /** A refusal that does not end the request: home HR decides instead. */
    public void passOn(LeaveDecision refusal, Deadline due) {
        question().requireTurn(refusal);
        escalate(due);
        decisions.add(refusal);
    }

    /** The route asks nobody. */
    public void grantAtOnce() {
        moveTo(LeaveStatus.APPROVED);
        grantedBy = Side.HOME;
    }

    public void ask(Deadline next) {
        deadline = next;
    }

    public void remind() {
        deadline = deadline.withReminder();
    }

    public void escalate(Deadline due) {
        if (change == null) {
            moveTo(LeaveStatus.ESCALATED);
        } else {
            change.step().requireNext(LeaveStatus.ESCALATED);
            change = change.at(LeaveStatus.ESCALATED);
        }
        deadline = due;
    }

    public void requireNotStarted(LocalDate today) {
        if (isGranted() && !today.isBefore(dates.span().from())) {
            throw new LeaveRejected(
                    LeaveProblem.ALREADY_STARTED,
                    "The leave began on " + dates.span().from() + ".");
        }
    }

    public void cancel(LocalDate today, @Nullable String reason) {
        requireNext(LeaveStatus.CANCELLED);
        requireNotStarted(today);
        callOff(reason);
    }

    /** The agreement leaves nothing of it, or the side that granted it consents: whether it has begun does not matter. */
    public void callOff(@Nullable String reason) {
        moveTo(LeaveStatus.CANCELLED);
        cancellationReason = reason;
        days.next();
    }

    /** The placement ends before it. */
    public void endEarly(String reason) {
        callOff(reason);
        endedEarly = true;
    }

    /** The placement covers it again: it is asked for once more. */
    public void comeBack(LeaveCharge counted, Routing side, Deadline due, String reason) {
        moveTo(LeaveStatus.SUBMITTED);
        endedEarly = false;
        cancellationReason = null;
        changeReason = reason;
        routing = side;
        deadline = due;
        days.become(agreementId, counted);
    }

    /** Granted leave, or some of its days, shall be given up by consent of the side that granted it. */
    public void askToGiveUp(Optional<SlotRange> part, @Nullable String reason, Deadline due) {
        moveTo(LeaveStatus.CANCELLATION_REQUESTED);
        givingUp = GivingUp.of(part.orElse(dates.span().slots()), reason);
        deadline = due;
    }

    /** What the person wants to give up, while that is undecided. */
    public Optional<GivingUp> givingUp() {
        return Optional.ofNullable(givingUp);
    }

    /** Nothing is to be given up or changed any more, or part of it was given up: what is left stays granted. */
    public void staysGranted() {
        if (status == LeaveStatus.CANCELLATION_REQUESTED || status == LeaveStatus.CHANGE_REQUESTED) {
            moveTo(LeaveStatus.APPROVED);
        }
    }

    /** Other dates are asked for granted leave: it stays as it is until they are granted. */
    public void askForChange(AskedChange asked, Deadline due) {
        moveTo(LeaveStatus.CHANGE_REQUESTED);
        change = asked;
        deadline = due;
    }

    /** The other dates that are asked for, while these are undecided. */
    public Optional<AskedChange> change() {
        return Optional.ofNullable(change);
    }

    /** What the other dates cost was counted anew. */
    public void changeCosts(LeaveCharge counted, LeaveCharge beside) {
        change = requireChange().costing(counted, beside);
    }

    /** Refused where nobody asks for other dates. */
    public AskedChange requireChange() {
        return change().orElseThrow(
                        () -> new LeaveRejected(LeaveProblem.NO_CHANGE_ASKED, "The leave is " + status + "."));
    }

    /** The other dates are granted: the leave has them from now on. */
    public LeaveCorrection takeDates(LeaveCharge counted, Side by) {
        AskedChange granted = requireChange();
        moveTo(LeaveStatus.APPROVED);
        grantedBy = by;
        return move(granted.dates(), counted, granted.routing(), deadline, granted.reason());
    }

    /** Days at either end are cut off; days in the middle are free again although the dates stay. */
    public LeaveCorrection giveUp(SlotRange part, @Nullable String reason) {
        LeaveCharge rest = charge().without(charge().within(part));
        dates.without(part).ifPresentOrElse(left -> dates = left, () -> days.giveUp(part));
        changeReason = reason;
        return days.become(agreementId, rest);
    }

    /** Other dates are asked for leave that is not granted yet: everything is decided once more. */
    public LeaveCorrection change(
            LeaveSpan other, LeaveCharge counted, Routing route, Deadline due, @Nullable String reason) {
        if (status != LeaveStatus.SUBMITTED) {
            moveTo(LeaveStatus.SUBMITTED);
        }
        return move(other, counted, route, due, reason);
    }

    private LeaveCorrection move(
            LeaveSpan other, LeaveCharge counted, Routing route, Deadline due, @Nullable String reason) {
        days.occupyAll();
        dates = LeaveDates.of(other);
        routing = route;
        deadline = due;
        changeReason = reason;
        return days.become(agreementId, counted);
    }

    /** The placement's first or last day moved over it: from now on it is counted and decided on the other side. */
    public LeaveCorrection moveTo(Routing side, LeaveCharge counted, Deadline due, String reason) {
        if (side.outside() && grantedBy != null) {
            grantedBy = Side.HOME;
        }
        return move(dates.span(), counted, side, due, reason);
    }

    /** Why it is there at all, where nobody asked for it. */
    public void explain(String reason) {
        changeReason = reason;
    }

    /** It is decided once more: it costs something else now, or somebody else has to decide. */
    public void askAgain() {
        moveTo(LeaveStatus.SUBMITTED);
    }

    /**
     * Its agreement changed: the leave is what of it lies in the placement, charged by what is worked there now. Where
     * nothing is left of leave that is over, its dates stay and cost nothing.
     */
    public LeaveCorrection correct(Optional<SlotRange> kept, LeaveCharge counted, String reason) {
        kept.map(LeaveSpan::of).map(LeaveDates::of).ifPresent(left -> dates = left);
        changeReason = reason;
        return days.become(agreementId, counted);
    }

    public void finish() {
        moveTo(LeaveStatus.TAKEN);
    }

    /**
     * Gives back what was charged for the certified days and not given back before; sent twice, the second gives
     * nothing.
     *
     * @return what was given back now
     */
    public LeaveCharge recredit(SlotRange certified, UUID absenceId) {
        return days.recredit(agreementId, certified, absenceId);
    }

    /** What was given back for an absence and lies on no day of illness any more is leave again. */
    public LeaveCorrection chargeAgain(List<SlotRange> ill, UUID absenceId) {
        return days.chargeAgain(ill, absenceId);
    }

    private void moveTo(LeaveStatus target) {
        requireNext(target);
        status = target;
        givingUp = null;
        change = null;
    }

    public void requireNext(LeaveStatus target) {
        status.requireNext(target);
    }

    /** Whether it stands in the way of other leave on some of these half days, with the dates asked for it, too. */
    public boolean occupies(SlotRange range) {
        return hasTaken(range)
                || change().flatMap(asked -> asked.slots().intersection(range)).isPresent();
    }

    /** Whether some of these half days are within its dates and were not given up. */
    public boolean hasTaken(SlotRange range) {
        return dates.span()
                .slots()
                .intersection(range)
                .map(common -> common.slots().anyMatch(days::occupies))
                .orElse(false);
    }

    /** Everything that was charged. */
    public LeaveCharge charge() {
        return days.charge();
    }

    public LeaveCharge recredited() {
        return days.recredited();
    }

    /** What was charged and not given back. */
    public LeaveCharge used() {
        return days.used();
    }

    /** All half days of granted leave, worked or not; none as long as it is not granted. */
    public List<SlotRange> spells() {
        return isGranted() ? days.spells(dates.span().slots()) : List.of();
    }

    public List<LeaveSegment> segments() {
        return days.segments();
    }

    public boolean isGranted() {
        return LeaveStatus.GRANTED.contains(status);
    }

    public boolean isPending() {
        return LeaveStatus.PENDING.contains(status);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public LeaveKind kind() {
        return kind;
    }

    public LeaveSpan span() {
        return dates.span();
    }

    public LeaveStatus status() {
        return status;
    }

    /** Who decides on it, and by whose policy; before or after the placement, home alone. */
    public Routing routing() {
        return routing;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Deadline deadline() {
        return deadline;
    }

    public Optional<Side> grantedBy() {
        return Optional.ofNullable(grantedBy);
    }

    public Optional<String> cancellationReason() {
        return Optional.ofNullable(cancellationReason);
    }

    public int recredits() {
        return days.recredits();
    }

    public int corrections() {
        return days.corrections();
    }

    /** Why it is not what was asked for. */
    public Optional<String> changeReason() {
        return Optional.ofNullable(changeReason);
    }

    /** Whether an early end called it off. */
    public boolean endedEarly() {
        return endedEarly;
    }

    public List<UUID> linked() {
        return List.of(linked);
    }

    public List<LeaveDecision> decisions() {
        return List.copyOf(decisions);
    }
}
