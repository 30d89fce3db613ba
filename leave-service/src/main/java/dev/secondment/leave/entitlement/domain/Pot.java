package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.policy.domain.Bucket;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days of one bucket that lapse together.
 *
 * @param lastUsableDay nothing where they can be taken until their leave year ends
 */
public record Pot(Bucket bucket, @Nullable LocalDate lastUsableDay) {

    /** What lapses first is drawn first, and of what lapses together each bucket in its turn. */
    public static Comparator<Pot> drawnInOrder(List<Bucket> buckets) {
        return Comparator.comparing(Pot::lastUsableDay, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(pot -> buckets.indexOf(pot.bucket));
    }

    public boolean isUsableOn(LocalDate day) {
        return lastUsableDay == null || !day.isAfter(lastUsableDay);
    }

    public boolean hasLapsed(LocalDate today) {
        return !isUsableOn(today);
    }
}
