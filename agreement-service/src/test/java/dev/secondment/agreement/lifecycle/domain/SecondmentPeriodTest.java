package dev.secondment.agreement.lifecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SecondmentPeriodTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final SecondmentPeriod PERIOD =
            new SecondmentPeriod(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 2, 28), BERLIN);

    @Test
    void the_first_day_begins_at_midnight_at_the_host_site() {
        assertThat(PERIOD.startsAt()).isEqualTo(Instant.parse("2026-08-31T22:00:00Z"));
        assertThat(PERIOD.hasStartedAt(Instant.parse("2026-08-31T21:59:59.999Z")))
                .isFalse();
        assertThat(PERIOD.hasStartedAt(Instant.parse("2026-08-31T22:00:00Z"))).isTrue();
    }

    @Test
    void the_last_day_belongs_to_the_secondment() {
        assertThat(PERIOD.endsAt()).isEqualTo(Instant.parse("2027-02-28T23:00:00Z"));
    }

    @Test
    void the_return_is_near_thirty_days_before_the_last_day() {
        assertThat(PERIOD.returnIsNearAt()).isEqualTo(Instant.parse("2027-01-28T23:00:00Z"));
    }

    @Test
    void a_period_cannot_end_before_it_starts() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        assertThatThrownBy(() -> new SecondmentPeriod(day, day.minusDays(1), BERLIN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new SecondmentPeriod(day, day, BERLIN).endsAt()).isEqualTo(Instant.parse("2026-09-01T22:00:00Z"));
    }
}
