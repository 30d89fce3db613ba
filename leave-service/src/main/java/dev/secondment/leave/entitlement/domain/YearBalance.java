package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.policy.domain.Bucket;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What leave means for one leave year.
 *
 * @param leaveYear the calendar year in which it begins
 * @param available left before the leave
 * @param asked what the leave takes
 * @param drawn the buckets that it is taken from, in the order in which they are drawn; together {@code asked}
 */
public record YearBalance(int leaveYear, BigDecimal available, BigDecimal asked, List<Drawn> drawn) {

    /**
     * @param lastUsableDay where the days lapse before the leave year ends
     */
    public record Drawn(Bucket bucket, @Nullable LocalDate lastUsableDay, BigDecimal days) {}

    public YearBalance {
        drawn = List.copyOf(drawn);
    }

    public BigDecimal remaining() {
        return available.subtract(asked);
    }
}
