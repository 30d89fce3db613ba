package dev.secondment.leave.entitlement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts of the agreements that the caller has a part in, and their ledger. */
public interface LeaveAccounts {

    void open(LeaveAccount account);

    /** All leave years, as they stand in this transaction. */
    List<LeaveAccount> of(UUID agreementId, LeaveKind kind);

    /** As it stands in this transaction. */
    Optional<LeaveAccount> find(UUID agreementId, LeaveKind kind, int leaveYear);

    void post(LedgerEntry entry);

    /** The balance of a leave year as of a date, in one query however long the ledger is. */
    Optional<Balance> balance(UUID agreementId, LeaveKind kind, int leaveYear, LocalDate asOf);

    /** The entries of one leave year, in the order of posting. */
    List<LedgerEntry> entries(UUID agreementId, LeaveKind kind, int leaveYear);

    /** How often days were granted or taken back for the account's year. */
    int grants(UUID accountId);

    void grant(UUID accountId, BigDecimal days);

    /** Sets days aside for a request, unless that would overdraw: then nothing changes and the answer is false. */
    boolean reserve(UUID accountId, BigDecimal days);

    /** Sets days aside that the agreement charges, covered or not. */
    void hold(UUID accountId, BigDecimal days);

    void release(UUID accountId, BigDecimal days);

    /** Turns days set aside into days used. */
    void use(UUID accountId, BigDecimal days);

    void giveBack(UUID accountId, BigDecimal days);
}
