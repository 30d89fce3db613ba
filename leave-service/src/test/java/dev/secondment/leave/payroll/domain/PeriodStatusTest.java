package dev.secondment.leave.payroll.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status against every step. */
class PeriodStatusTest {
    private static final Instant NOW = Instant.parse("2026-10-02T08:00:00Z");
    private static final Map<PeriodStatus, Set<PeriodStatus>> EXPECTED = Map.of(
            PeriodStatus.OPEN, Set.of(PeriodStatus.CLOSING),
            PeriodStatus.CLOSING, Set.of(PeriodStatus.OPEN, PeriodStatus.LOCKED),
            PeriodStatus.LOCKED, Set.of());

    static Stream<Arguments> pairs() {
        return Arrays.stream(PeriodStatus.values())
                .flatMap(from -> Arrays.stream(PeriodStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_period_moves_as_its_table_says(PeriodStatus from, PeriodStatus to) {
        PayrollPeriod period = in(from);

        if (EXPECTED.getOrDefault(from, Set.of()).contains(to)) {
            move(period, to);
            assertThat(period.status()).isEqualTo(to);
            assertThat(period.closedAt().isPresent()).isEqualTo(to != PeriodStatus.OPEN);
            assertThat(period.lockedAt().isPresent()).isEqualTo(to == PeriodStatus.LOCKED);
        } else {
            assertThatThrownBy(() -> move(period, to))
                    .isInstanceOfSatisfying(
                            PayrollRejected.class,
                            refused -> assertThat(refused.type()).isEqualTo(PayrollProblem.ILLEGAL_TRANSITION));
            assertThat(period.status()).isEqualTo(from);
        }
    }

    @Test
    void no_locked_period_opens_again() {
        assertThat(PeriodStatus.LOCKED.next()).isEmpty();
    }

    private static PayrollPeriod in(PeriodStatus status) {
        PayrollPeriod period = PayrollPeriod.open(UUID.randomUUID(), UUID.randomUUID(), YearMonth.of(2026, 9));
        if (status != PeriodStatus.OPEN) {
            period.close(NOW);
        }
        if (status == PeriodStatus.LOCKED) {
            period.lock(NOW);
        }
        return period;
    }

    private static void move(PayrollPeriod period, PeriodStatus to) {
        switch (to) {
            case OPEN -> period.reopen();
            case CLOSING -> period.close(NOW);
            case LOCKED -> period.lock(NOW);
        }
    }
}
