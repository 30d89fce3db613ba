package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that a leave year's plan gives.
 *
 * @param key what it is given for, the same however often the plan is made: what was posted under it before is set off
 * @param employer in whose books, HOME or HOST
 * @param effectiveDate from when
 * @param reason where it is more than the policies alone would give
 */
public record Grant(
        String key,
        EntryKind kind,
        Bucket bucket,
        Side employer,
        LocalDate effectiveDate,
        BigDecimal days,
        @Nullable String reason) {

    /** What it is the same by, whatever its days. */
    public record Id(String key, EntryKind kind, Bucket bucket, Side employer) {}

    public Id id() {
        return new Id(key, kind, bucket, employer);
    }
}
