package dev.secondment.leave.request.domain;

import dev.secondment.leave.terms.domain.FieldAudience;
import dev.secondment.leave.terms.domain.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a leave request, and what the leave was afterwards. Written once and never changed. */
@Entity
@Table(name = "leave_request_step")
public class LeaveStep {

    @Id
    private UUID id;

    @Column(name = "leave_request_id")
    private UUID leaveRequestId;

    @Column(name = "agreement_id")
    private UUID agreementId;

    private String what;

    @Column(name = "by_side")
    @Enumerated(EnumType.STRING)
    private @Nullable Side bySide;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private LeaveStatus status;

    @Embedded
    private LeaveSpan span;

    private BigDecimal days;

    private @Nullable String reason;

    protected LeaveStep() {}

    /**
     * @param what the name of the event
     * @param by whose doing it was; nothing where it was the calendar's or the agreement's
     */
    public LeaveStep(UUID id, LeaveFacts leave, String what, Optional<Side> by, Instant at) {
        this.id = id;
        this.leaveRequestId = leave.leaveRequestId();
        this.agreementId = leave.agreementId();
        this.what = what;
        this.bySide = by.orElse(null);
        this.happenedAt = at;
        this.status = leave.status();
        this.span = shown(leave, what).map(LeaveFacts.Change::span).orElse(leave.span());
        this.days = shown(leave, what).map(LeaveFacts.Change::days).orElse(leave.days());
        this.reason = leave.changeReason().orElse(null);
    }

    /** Where other dates are asked for, that is what happened. */
    private static Optional<LeaveFacts.Change> shown(LeaveFacts leave, String what) {
        return what.equals("change-requested") ? leave.change() : Optional.empty();
    }

    /** That leave turned into sickness is a medical fact: the host does not learn of it. */
    public boolean isFor(Set<Side> readers) {
        return !LeaveEvent.OF_SICKNESS.contains(what)
                || FieldAudience.NOT_THE_HOST.stream().anyMatch(readers::contains);
    }

    public UUID id() {
        return id;
    }

    public String what() {
        return what;
    }

    public Optional<Side> by() {
        return Optional.ofNullable(bySide);
    }

    public Instant at() {
        return happenedAt;
    }

    public LeaveStatus status() {
        return status;
    }

    public LeaveSpan span() {
        return span;
    }

    public BigDecimal days() {
        return days;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
