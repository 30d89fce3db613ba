package dev.secondment.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void the_headers_have_the_form_of_the_tenth_draft() {
        Allowance allowance = new Allowance(true, 600, MINUTE, 587, Duration.ofSeconds(23));

        assertThat(allowance.policyHeader()).isEqualTo("\"minute\";q=600;w=60");
        assertThat(allowance.limitHeader()).isEqualTo("\"minute\";r=587;t=23");
    }

    @Test
    void waiting_time_is_rounded_up() {
        assertThat(new Allowance(false, 600, MINUTE, 0, Duration.ofNanos(1)).secondsToReset())
                .isEqualTo(1);
        assertThat(new Allowance(false, 600, MINUTE, 0, Duration.ofMillis(22_001)).secondsToReset())
                .isEqualTo(23);
        assertThat(new Allowance(false, 600, MINUTE, 0, Duration.ZERO).secondsToReset())
                .isZero();
    }
}
