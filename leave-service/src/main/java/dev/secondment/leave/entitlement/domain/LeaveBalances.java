package dev.secondment.leave.entitlement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Balances for reading, of the agreements that the caller has a part in. */
public interface LeaveBalances {

    /**
     * The balance of the leave year in which a day lies, as of that day, in one query however long the ledger is.
     *
     * @param recordedBy what was posted until then
     */
    Optional<Balance> asOf(UUID agreementId, LeaveKind kind, LocalDate day, Instant recordedBy);

    /** The entries of one leave year, in the order of posting. */
    List<LedgerEntry> entries(UUID agreementId, LeaveKind kind, int leaveYear, Instant recordedBy);

    /** The entries of all leave years, newest first. */
    List<LedgerEntry> page(UUID agreementId, LeaveKind kind, @Nullable UUID after, int size);
}
