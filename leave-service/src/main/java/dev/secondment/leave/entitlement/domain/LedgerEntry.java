package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.payroll.domain.Posting;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.terms.domain.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of a balance. It is written once and never again: a correction is another entry. When it was posted and
 * from when it holds are two dates; in which month's pay it counts is a third.
 */
@Entity
@Table(name = "leave_ledger_entry")
public class LedgerEntry {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "agreement_id")
    private UUID agreementId;

    /** Its place in the account's ledger, from 1 and without gaps. */
    private int number;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private Bucket bucket;

    @Column(name = "last_usable_day")
    private @Nullable LocalDate lastUsableDay;

    @Enumerated(EnumType.STRING)
    private Side employer;

    private BigDecimal days;

    @Column(name = "effective_date")
    private LocalDate effectiveDate;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "origin_period")
    private String originPeriod;

    @Column(name = "posting_period")
    private String postingPeriod;

    @Column(name = "leave_request_id")
    private @Nullable UUID leaveRequestId;

    private @Nullable Integer sequence;

    @Column(name = "grant_key")
    private @Nullable String grantKey;

    @Column(name = "transfer_id")
    private @Nullable UUID transferId;

    private @Nullable String reason;

    protected LedgerEntry() {}

    public LedgerEntry(UUID id, LeaveAccount account, int number, Booking booking, Instant postedAt, Posting period) {
        this.id = id;
        this.accountId = account.id();
        this.agreementId = account.agreementId();
        this.number = number;
        this.kind = booking.kind();
        this.bucket = booking.pot().bucket();
        this.lastUsableDay = booking.pot().lastUsableDay();
        this.employer = booking.employer();
        this.days = booking.days();
        this.effectiveDate = booking.effectiveDate();
        this.postedAt = postedAt;
        this.originPeriod = period.origin().toString();
        this.postingPeriod = period.posting().toString();
        this.leaveRequestId = booking.cause().leaveRequestId();
        this.sequence = booking.cause().sequence();
        this.grantKey = booking.cause().key();
        this.transferId = booking.cause().transferId();
        this.reason = booking.cause().reason();
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public int number() {
        return number;
    }

    public EntryKind kind() {
        return kind;
    }

    public Bucket bucket() {
        return bucket;
    }

    public Pot pot() {
        return new Pot(bucket, lastUsableDay);
    }

    public Side employer() {
        return employer;
    }

    public BigDecimal days() {
        return days;
    }

    public LocalDate effectiveDate() {
        return effectiveDate;
    }

    public Instant postedAt() {
        return postedAt;
    }

    /** The month whose work it is about. */
    public YearMonth originPeriod() {
        return YearMonth.parse(originPeriod);
    }

    /** The month in whose pay it counts: a later one, where the payroll of its own was locked. */
    public YearMonth postingPeriod() {
        return YearMonth.parse(postingPeriod);
    }

    public Optional<UUID> leaveRequestId() {
        return Optional.ofNullable(leaveRequestId);
    }

    /** Tells the postings of one kind for one request apart; the database refuses the same one twice. */
    public Optional<Integer> sequence() {
        return Optional.ofNullable(sequence);
    }

    /** Under what it stands, where only differences are posted. */
    public Optional<String> grantKey() {
        return Optional.ofNullable(grantKey);
    }

    public Optional<UUID> transferId() {
        return Optional.ofNullable(transferId);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<LocalDate> lastUsableDay() {
        return Optional.ofNullable(lastUsableDay);
    }
}
