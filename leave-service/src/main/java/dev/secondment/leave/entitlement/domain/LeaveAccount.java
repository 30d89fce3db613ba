package dev.secondment.leave.entitlement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

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

    private BigDecimal entitled;

    private BigDecimal used;

    private BigDecimal reserved;

    protected LeaveAccount() {}

    public LeaveAccount(
            UUID id,
            UUID agreementId,
            LeaveKind kind,
            int leaveYear,
            BigDecimal entitled,
            BigDecimal used,
            BigDecimal reserved) {
        this.id = id;
        this.agreementId = agreementId;
        this.kind = kind;
        this.leaveYear = leaveYear;
        this.entitled = entitled;
        this.used = used;
        this.reserved = reserved;
    }

    public static LeaveAccount opened(UUID id, UUID agreementId, LeaveKind kind, int leaveYear) {
        return new LeaveAccount(id, agreementId, kind, leaveYear, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
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

    public BigDecimal entitled() {
        return entitled;
    }

    public BigDecimal used() {
        return used;
    }

    public BigDecimal reserved() {
        return reserved;
    }

    public BigDecimal available() {
        return entitled.subtract(used).subtract(reserved);
    }
}
