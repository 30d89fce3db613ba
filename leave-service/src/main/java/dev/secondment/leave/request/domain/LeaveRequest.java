package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.terms.domain.ApprovalRoute;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.PolicyOfRecord;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Leave that the secondee asks for, decided along the route that the agreement names: usually the host agrees to the
 * timing and the home employer, whose policy it is, grants the days.
 *
 * <p>What it was charged is kept half day by half day. Days given back because of certified sickness are marked, never
 * removed: the leave remains what was granted, split into what was used and what was not.
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
    private LeaveSpan span;

    @Column(name = "first_slot")
    private long firstSlot;

    @Column(name = "last_slot")
    private long lastSlot;

    @Enumerated(EnumType.STRING)
    private LeaveStatus status;

    @Enumerated(EnumType.STRING)
    private ApprovalRoute route;

    @Enumerated(EnumType.STRING)
    @Column(name = "policy_of_record")
    private PolicyOfRecord policyOfRecord;

    @Column(name = "requested_by")
    @Size(max = 200)
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "answer_due_on")
    private LocalDate answerDueOn;

    @Column(name = "cancellation_reason")
    @Size(max = 500)
    private @Nullable String cancellationReason;

    private int recredits;

    private int corrections;

    @Column(name = "change_reason")
    @Size(max = 500)
    private @Nullable String changeReason;

    @ElementCollection
    @CollectionTable(name = "leave_request_slot", joinColumns = @JoinColumn(name = "leave_request_id"))
    private Set<ChargedSlot> charged = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "leave_request_recredit", joinColumns = @JoinColumn(name = "leave_request_id"))
    private Set<RecreditedSlot> recredited = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "leave_request_decision", joinColumns = @JoinColumn(name = "leave_request_id"))
    @OrderColumn(name = "position")
    private List<LeaveDecision> decisions = new ArrayList<>();

    protected LeaveRequest() {}

    private LeaveRequest(UUID id, BoundTerms bound, LeaveKind kind, LeaveSpan span, Submission submission) {
        this.id = id;
        this.agreementId = bound.agreementId();
        this.kind = kind;
        cover(span);
        this.route = bound.on(span.from()).route();
        this.policyOfRecord = bound.on(span.from()).policyOfRecord();
        this.status = LeaveStatus.SUBMITTED;
        this.requestedBy = submission.by();
        this.requestedAt = submission.at();
        this.answerDueOn = submission.answerDueOn();
    }

    private void cover(LeaveSpan covered) {
        span = covered;
        firstSlot = covered.slots().first().index();
        lastSlot = covered.slots().last().index();
    }

    /** Who asked, when, and until when an answer is due. */
    public record Submission(String by, Instant at, LocalDate answerDueOn) {}

    public static LeaveRequest submit(
            UUID id, BoundTerms bound, LeaveKind kind, LeaveSpan span, LeaveCharge charge, Submission submission) {
        LeaveRequest request = new LeaveRequest(id, bound, kind, span, submission);
        request.charge(charge);
        return request;
    }

    private void charge(LeaveCharge more) {
        more.slots()
                .forEach(slot -> charged.add(new ChargedSlot(
                        agreementId, slot.index(), more.scheduled().getOrDefault(slot, 0))));
    }

    /** The side whose answer the request waits for. */
    public Optional<Side> awaiting() {
        return switch (status) {
            case SUBMITTED -> Optional.of(route.steps().getFirst());
            case HOST_AGREED -> Optional.of(route.steps().getLast());
            case ESCALATED -> Optional.of(Side.HOME);
            case APPROVED, DECLINED, CANCELLED, TAKEN -> Optional.empty();
        };
    }

    /** Takes the next step of the route. A refusal by any side on it ends the request. */
    public void decide(LeaveDecision decision) {
        LeaveStatus target = targetOf(decision.verdict());
        requireNext(target);
        if (decision.decidedBy().equals(requestedBy)) {
            throw new LeaveRejected(LeaveProblem.SELF_APPROVAL, "The request was entered by the same caller.");
        }
        requireStep(decision);
        moveTo(target);
        decisions.add(decision);
    }

    private static LeaveStatus targetOf(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> LeaveStatus.HOST_AGREED;
            case APPROVE -> LeaveStatus.APPROVED;
            case DECLINE -> LeaveStatus.DECLINED;
        };
    }

    private void requireStep(LeaveDecision decision) {
        Side awaited = awaiting().orElseThrow();
        boolean last =
                status == LeaveStatus.ESCALATED || awaited == route.steps().getLast();
        Verdict expected = last ? Verdict.APPROVE : Verdict.AGREE;
        boolean declinesOnRoute = decision.verdict() == Verdict.DECLINE
                && (route.steps().contains(decision.side()) || decision.side() == awaited);
        if (!declinesOnRoute && (decision.side() != awaited || decision.verdict() != expected)) {
            throw new LeaveRejected(
                            LeaveProblem.WRONG_STEP,
                            "The request waits for " + awaited + " to " + expected + " or DECLINE; this was "
                                    + decision.side() + " to " + decision.verdict() + ".")
                    .with("awaiting", awaited.name())
                    .with("expects", expected.name());
        }
    }

    public void cancel(LocalDate today, @Nullable String reason) {
        requireNext(LeaveStatus.CANCELLED);
        if (status == LeaveStatus.APPROVED && !today.isBefore(span.from())) {
            throw new LeaveRejected(LeaveProblem.ALREADY_STARTED, "The leave began on " + span.from() + ".");
        }
        callOff(reason);
    }

    /** The agreement leaves nothing of it: whether it has begun does not matter. */
    public void callOff(@Nullable String reason) {
        moveTo(LeaveStatus.CANCELLED);
        cancellationReason = reason;
    }

    /**
     * What counting anew changed.
     *
     * @param returned was charged, is not any more, and was not given back before
     * @param added is charged now and was not
     * @param sequence counts the corrections of the request, from 1
     */
    public record Correction(LeaveCharge returned, LeaveCharge added, int sequence) {}

    /**
     * Its agreement changed: the leave is what of it lies in the placement, charged by what is worked there now. Where
     * nothing is left of leave that is over, its dates stay and cost nothing.
     */
    public Correction correct(Optional<SlotRange> kept, LeaveCharge counted, String reason) {
        LeaveCharge before = charge();
        LeaveCharge returned = before.without(counted).without(recredited());
        LeaveCharge added = counted.without(before);
        kept.map(LeaveSpan::of).ifPresent(this::cover);
        charged.clear();
        recredited.removeIf(slot -> !counted.slots().contains(slot.slot()));
        charge(counted);
        corrections++;
        changeReason = reason;
        return new Correction(returned, added, corrections);
    }

    public void escalate() {
        moveTo(LeaveStatus.ESCALATED);
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
        LeaveCharge now = charge().without(recredited()).within(certified);
        if (!now.isNothing()) {
            now.slots().forEach(slot -> recredited.add(new RecreditedSlot(agreementId, slot.index(), absenceId)));
            recredits++;
        }
        return now;
    }

    /** What was given back for an absence and lies on no day of illness any more is leave again. */
    public Correction chargeAgain(List<SlotRange> ill, UUID absenceId) {
        LeaveCharge again = LeaveCharge.of(recredited.stream()
                .filter(slot -> slot.absenceId().equals(absenceId))
                .map(RecreditedSlot::slot)
                .filter(slot -> ill.stream().noneMatch(range -> range.contains(slot)))
                .toList());
        if (!again.isNothing()) {
            recredited.removeIf(slot -> again.slots().contains(slot.slot()));
            corrections++;
        }
        return new Correction(LeaveCharge.NOTHING, again, corrections);
    }

    private void moveTo(LeaveStatus target) {
        requireNext(target);
        status = target;
    }

    private void requireNext(LeaveStatus target) {
        if (!status.next().contains(target)) {
            throw new LeaveRejected(LeaveProblem.ILLEGAL_TRANSITION, status + " -> " + target + " is not possible.")
                    .with(
                            "allowedTransitions",
                            status.next().stream().map(LeaveStatus::name).toList());
        }
    }

    /** Everything that was charged. */
    public LeaveCharge charge() {
        return new LeaveCharge(
                charged.stream().map(ChargedSlot::slot).toList(),
                charged.stream()
                        .filter(slot -> slot.minutes() > 0)
                        .collect(Collectors.toMap(ChargedSlot::slot, ChargedSlot::minutes)));
    }

    public LeaveCharge recredited() {
        return LeaveCharge.of(recredited.stream().map(RecreditedSlot::slot).toList());
    }

    public List<LeaveSegment> segments() {
        return LeaveSegment.of(charge(), recredited());
    }

    public boolean isGranted() {
        return status == LeaveStatus.APPROVED || status == LeaveStatus.TAKEN;
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
        return span;
    }

    public LeaveStatus status() {
        return status;
    }

    public ApprovalRoute route() {
        return route;
    }

    public PolicyOfRecord policyOfRecord() {
        return policyOfRecord;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public LocalDate answerDueOn() {
        return answerDueOn;
    }

    public Optional<String> cancellationReason() {
        return Optional.ofNullable(cancellationReason);
    }

    public int recredits() {
        return recredits;
    }

    public int corrections() {
        return corrections;
    }

    /** Why it is not what was asked for. */
    public Optional<String> changeReason() {
        return Optional.ofNullable(changeReason);
    }

    public List<LeaveDecision> decisions() {
        return List.copyOf(decisions);
    }
}
