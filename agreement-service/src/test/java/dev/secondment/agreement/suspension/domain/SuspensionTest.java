package dev.secondment.agreement.suspension.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.agreement.lifecycle.domain.SuspensionReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuspensionTest {
    private static final UUID ID = UUID.fromString("019a91f3-5b10-7c4e-9a1e-2f60d4a7c001");
    private static final LocalDate SINCE = LocalDate.of(2026, 10, 5);
    private static final LocalDate REVIEW = LocalDate.of(2026, 11, 2);
    /** 00:00 of the review day in Berlin, where winter time has come meanwhile. */
    private static final Instant REVIEW_BEGINS = Instant.parse("2026-11-01T23:00:00Z");

    private static Suspension until(LocalDate review) {
        return new Suspension(ID, ID, SuspensionReason.PERMIT_GAP, SINCE, review, ZoneId.of("Europe/Berlin"), "hr");
    }

    @Test
    void home_hr_is_reminded_once_when_the_review_day_begins() {
        Suspension suspension = until(REVIEW);
        assertThat(suspension.isToRemind(REVIEW_BEGINS.minusMillis(1))).isFalse();
        assertThat(suspension.isToRemind(REVIEW_BEGINS)).isTrue();
        assertThat(suspension.remind()).isEqualTo(new SuspensionEvent.ReviewDue(ID, REVIEW));
        assertThat(suspension.isToRemind(Instant.MAX)).isFalse();
    }

    @Test
    void what_is_over_is_not_reviewed() {
        Suspension suspension = until(REVIEW);
        suspension.over(SINCE.plusDays(3));
        assertThat(suspension.isToRemind(Instant.MAX)).isFalse();
        assertThat(suspension.overSince()).contains(SINCE.plusDays(3));
    }

    @Test
    void the_review_lies_ahead() {
        for (LocalDate day : java.util.List.of(SINCE, SINCE.minusDays(1))) {
            assertThatThrownBy(() -> until(day))
                    .isInstanceOfSatisfying(
                            SuspensionRejected.class,
                            refusal -> assertThat(refusal.type()).isEqualTo(SuspensionProblem.REVIEW_DAY));
        }
        assertThat(until(SINCE.plusDays(1)).isOver()).isFalse();
    }
}
