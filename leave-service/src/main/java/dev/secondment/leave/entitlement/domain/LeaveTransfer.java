package dev.secondment.leave.entitlement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days of one leave year that went from one employer to another, in days of both working weeks and in weeks, which are
 * the same for both. Written once.
 */
@Entity
@Table(name = "leave_transfer")
public class LeaveTransfer {

    /** Why days move. */
    public enum Type {
        /** The placement is over: the host's books are closed. */
        HAND_BACK,
        /** An employer before certified what it had granted of the year. */
        CERTIFIED,
        /** More was taken at the host than the host grants: home owes it the days. */
        SETTLEMENT
    }

    /** What the employer before certified. */
    public record Certified(
            String employer,
            BigDecimal entitled,
            BigDecimal granted,
            BigDecimal paidOut,
            @Nullable String reference) {}

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "leave_year")
    private int leaveYear;

    @Enumerated(EnumType.STRING)
    private Type type;

    private BigDecimal days;

    private BigDecimal weeks;

    private @Nullable String employer;

    private @Nullable BigDecimal entitled;

    private @Nullable BigDecimal granted;

    @Column(name = "paid_out")
    private @Nullable BigDecimal paidOut;

    @Column(name = "days_per_week")
    private BigDecimal daysPerWeek;

    private @Nullable String reference;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected LeaveTransfer() {}

    private LeaveTransfer(
            UUID id, LeaveAccount account, Type type, WeeksTransfer moved, BigDecimal days, Instant recordedAt) {
        this.id = id;
        this.agreementId = account.agreementId();
        this.leaveYear = account.leaveYear();
        this.type = type;
        this.days = days;
        this.weeks = moved.weeks();
        this.daysPerWeek = moved.daysPerWeek();
        this.recordedAt = recordedAt;
    }

    /** @param moved in days of the working week at the host */
    public static LeaveTransfer between(
            UUID id, LeaveAccount account, Type type, WeeksTransfer moved, Instant recordedAt) {
        return new LeaveTransfer(id, account, type, moved, moved.days(), recordedAt);
    }

    /**
     * @param moved what was left there
     * @param days the same in days of the working week here
     */
    public static LeaveTransfer certified(
            UUID id,
            LeaveAccount account,
            Certified certified,
            WeeksTransfer moved,
            BigDecimal days,
            Instant recordedAt) {
        LeaveTransfer transfer = new LeaveTransfer(id, account, Type.CERTIFIED, moved, days, recordedAt);
        transfer.employer = certified.employer();
        transfer.entitled = certified.entitled();
        transfer.granted = certified.granted();
        transfer.paidOut = certified.paidOut();
        transfer.reference = certified.reference();
        return transfer;
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public int leaveYear() {
        return leaveYear;
    }

    public Type type() {
        return type;
    }

    public BigDecimal days() {
        return days;
    }

    public BigDecimal weeks() {
        return weeks;
    }

    /** Of the week that the days come from. */
    public BigDecimal daysPerWeek() {
        return daysPerWeek;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<Certified> certificate() {
        return employer == null || entitled == null || granted == null || paidOut == null
                ? Optional.empty()
                : Optional.of(new Certified(employer, entitled, granted, paidOut, reference));
    }
}
