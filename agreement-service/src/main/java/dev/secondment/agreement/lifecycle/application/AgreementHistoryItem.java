package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.HistoryEntry;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param version the agreement's version since then
 * @param effectiveFrom the first day on which it holds, where that is not when it was recorded
 * @param by the side that acted; absent where time did
 */
public record AgreementHistoryItem(
        String change,
        long version,
        Instant recordedAt,
        @Nullable LocalDate effectiveFrom,
        @Nullable Side by,
        @Nullable String reason,
        List<String> changedFields) {

    /** @param withReason whether the reader may know why */
    static AgreementHistoryItem of(HistoryEntry entry, boolean withReason) {
        return new AgreementHistoryItem(
                entry.change(),
                entry.version(),
                entry.recordedAt(),
                entry.effectiveFrom().orElse(null),
                entry.bySide().orElse(null),
                withReason ? entry.reason().orElse(null) : null,
                entry.changedFields());
    }
}
