package dev.secondment.leave.entitlement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Days between working weeks: rule B18. */
class WeeksTransferTest {

    @Test
    void however_often_days_go_to_and_fro_the_weeks_of_both_employers_stay_the_same() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            BigDecimal hereWeek = BigDecimal.valueOf(1 + random.nextInt(6));
            BigDecimal thereWeek = BigDecimal.valueOf(2L + random.nextInt(10)).divide(BigDecimal.TWO);
            BigDecimal here = BigDecimal.valueOf(random.nextInt(300), 1);
            BigDecimal there = BigDecimal.valueOf(random.nextInt(300), 1);
            BigDecimal before = weeks(here, hereWeek).add(weeks(there, thereWeek));
            for (int step = 0; step < 10; step++) {
                BigDecimal days = BigDecimal.valueOf(random.nextInt(200) - 100L, 1);
                if (random.nextBoolean()) {
                    here = here.subtract(days);
                    there = there.add(new WeeksTransfer(days, hereWeek).inDaysOf(thereWeek));
                } else {
                    there = there.subtract(days);
                    here = here.add(new WeeksTransfer(days, thereWeek).inDaysOf(hereWeek));
                }
            }
            assertThat(weeks(here, hereWeek).add(weeks(there, thereWeek)))
                    .isCloseTo(before, within(new BigDecimal("0.0006")));
        }
    }

    private static BigDecimal weeks(BigDecimal days, BigDecimal daysPerWeek) {
        return new WeeksTransfer(days, daysPerWeek).weeks();
    }
}
