package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.entitlement.domain.Booking.Cause;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that a leave year's plan gives, to be taken until the year ends.
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
    private static final String PLANNED = "plan/";

    /** The key of what a plan gives. */
    static String planned(String what) {
        return PLANNED + what;
    }

    static boolean isPlanned(String key) {
        return key.startsWith(PLANNED);
    }

    /** What it is the same by, whatever its days. */
    record Id(String key, EntryKind kind, Bucket bucket, Side employer, LocalDate effectiveDate) {

        static Id of(LedgerEntry entry) {
            return new Id(
                    entry.grantKey().orElseThrow(),
                    entry.kind(),
                    entry.bucket(),
                    entry.employer(),
                    entry.effectiveDate());
        }

        Booking booking(BigDecimal days, @Nullable String reason) {
            return new Booking(kind, new Pot(bucket, null), employer, days, effectiveDate, Cause.keyed(key, reason));
        }
    }

    Grant because(@Nullable String why) {
        return new Grant(key, kind, bucket, employer, effectiveDate, days, why);
    }

    Id id() {
        return new Id(key, kind, bucket, employer, effectiveDate);
    }
}
