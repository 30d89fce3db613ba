package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.LeaveYear;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One kind of leave in one leave year of one agreement. The ledger is the truth; the three amounts beside it are its
 * sums, kept so that a single guarded UPDATE can refuse what would overdraw. They change by such updates alone.
 */
@Entity
@Table(name = "leave_account")
public class LeaveAccount {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private LeaveKind kind;

    @Column(name = "leave_year")
    private int leaveYear;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private BigDecimal entitled;

    private BigDecimal used;

    private BigDecimal reserved;

    /** The day on which the calendar next does something to it. */
    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    protected LeaveAccount() {}

    public LeaveAccount(
            UUID id,
            UUID agreementId,
            LeaveKind kind,
            LeaveYear year,
            BigDecimal entitled,
            BigDecimal used,
            BigDecimal reserved) {
        this.id = id;
        this.agreementId = agreementId;
        this.kind = kind;
        this.leaveYear = year.year();
        this.firstDay = year.first();
        this.lastDay = year.last();
        this.entitled = entitled;
        this.used = used;
        this.reserved = reserved;
    }

    /** As read by a query, apart from the persistence context. */
    public LeaveAccount(
            UUID id,
            UUID agreementId,
            LeaveKind kind,
            int leaveYear,
            LocalDate firstDay,
            LocalDate lastDay,
            BigDecimal entitled,
            BigDecimal used,
            BigDecimal reserved,
            @Nullable LocalDate dueOn) {
        this(id, agreementId, kind, new LeaveYear(leaveYear, firstDay, lastDay), entitled, used, reserved);
        this.dueOn = dueOn;
    }

    public static LeaveAccount opened(UUID id, UUID agreementId, LeaveKind kind, LeaveYear year) {
        return new LeaveAccount(id, agreementId, kind, year, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** The same with other amounts. */
    public LeaveAccount with(BigDecimal nowEntitled, BigDecimal nowUsed, BigDecimal nowReserved) {
        return new LeaveAccount(
                id, agreementId, kind, leaveYear, firstDay, lastDay, nowEntitled, nowUsed, nowReserved, dueOn);
    }

    /** The same kept by a year of other days. */
    public LeaveAccount keptBy(LeaveYear year) {
        return new LeaveAccount(
                id, agreementId, kind, year.year(), year.first(), year.last(), entitled, used, reserved, dueOn);
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public LeaveKind kind() {
        return kind;
    }

    public int leaveYear() {
        return leaveYear;
    }

    public LeaveYear year() {
        return new LeaveYear(leaveYear, firstDay, lastDay);
    }

    public BigDecimal entitled() {
        return entitled;
    }

    public BigDecimal used() {
        return used;
    }

    public BigDecimal reserved() {
        return reserved;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public BigDecimal available() {
        return entitled.subtract(used).subtract(reserved);
    }
}
