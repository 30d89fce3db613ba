package dev.secondment.leave.entitlement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of a balance. It is written once and never again: a correction is another entry. When it was posted and
 * from when it holds are two dates.
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

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private Bucket bucket;

    private BigDecimal days;

    @Column(name = "effective_date")
    private LocalDate effectiveDate;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "leave_request_id")
    private @Nullable UUID leaveRequestId;

    /** Tells the postings of one kind for one request apart; the database refuses the same one twice. */
    private int sequence;

    protected LedgerEntry() {}

    public LedgerEntry(
            UUID id,
            LeaveAccount account,
            EntryKind kind,
            BigDecimal days,
            LocalDate effectiveDate,
            Instant postedAt,
            @Nullable UUID leaveRequestId,
            int sequence) {
        this.id = id;
        this.accountId = account.id();
        this.agreementId = account.agreementId();
        this.kind = kind;
        this.bucket = Bucket.CONTRACTUAL;
        this.days = days;
        this.effectiveDate = effectiveDate;
        this.postedAt = postedAt;
        this.leaveRequestId = leaveRequestId;
        this.sequence = sequence;
    }

    public UUID id() {
        return id;
    }

    public EntryKind kind() {
        return kind;
    }

    public Bucket bucket() {
        return bucket;
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

    public int sequence() {
        return sequence;
    }

    public Optional<UUID> leaveRequestId() {
        return Optional.ofNullable(leaveRequestId);
    }
}
