package dev.secondment.leave.entitlement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts of the agreements that the caller has a part in, and their ledger. */
public interface LeaveAccounts {

    /** The accounts of one kind of one agreement, which the calendar has to look at. */
    record DueBook(UUID agreementId, LeaveKind kind) {}

    void open(LeaveAccount account);

    /** All leave years in order, as they stand in this transaction. */
    List<LeaveAccount> of(UUID agreementId, LeaveKind kind);

    /** As it stands in this transaction. */
    Optional<LeaveAccount> find(UUID agreementId, LeaveKind kind, int leaveYear);

    /** The entries of all leave years, in the order of posting. */
    List<LedgerEntry> ledger(UUID agreementId, LeaveKind kind);

    /**
     * Those that are due, the longest overdue first.
     *
     * @param latestToday today where the day begins first
     */
    List<DueBook> due(LocalDate latestToday, int atMost);

    void post(LedgerEntry entry);

    /**
     * Sets days aside for a request, unless that would overdraw: then nothing changes and the answer is false.
     *
     * @param limit by how much the balance may be overdrawn
     */
    boolean reserve(UUID accountId, BigDecimal days, BigDecimal limit);

    /** Writes down the sums and days of an account, and when the calendar is next to look at it. */
    void keep(LeaveAccount account, @Nullable LocalDate dueOn);
}
