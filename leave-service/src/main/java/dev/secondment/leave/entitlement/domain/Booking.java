package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be posted.
 *
 * @param employer in whose books, HOME or HOST
 * @param days positive for what the person may take
 * @param effectiveDate from when it holds
 */
public record Booking(EntryKind kind, Pot pot, Side employer, BigDecimal days, LocalDate effectiveDate, Cause cause) {

    /**
     * Why it is posted.
     *
     * @param sequence tells the postings of one kind for one request apart; nothing where a booking is only moved
     * @param key of what is worked out again and again: only the difference to what stands under it is posted
     */
    public record Cause(
            @Nullable UUID leaveRequestId,
            @Nullable Integer sequence,
            @Nullable String key,
            @Nullable UUID transferId,
            @Nullable String reason) {

        static Cause leave(UUID requestId, @Nullable Integer sequence) {
            return new Cause(requestId, sequence, null, null, null);
        }

        public static Cause keyed(String key, @Nullable String reason) {
            return new Cause(null, null, key, null, reason);
        }

        public static Cause transfer(String key, UUID transferId) {
            return new Cause(null, null, key, transferId, null);
        }

        public static Cause because(String reason) {
            return new Cause(null, null, null, null, reason);
        }
    }
}
