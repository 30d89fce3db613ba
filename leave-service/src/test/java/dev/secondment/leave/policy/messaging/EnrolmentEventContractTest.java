package dev.secondment.leave.policy.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.WireJson;
import dev.secondment.leave.calendar.CalendarFixture;
import dev.secondment.leave.policy.PolicyFixture;
import dev.secondment.leave.policy.domain.Enrolment;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.test.Contracts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnrolmentEventContractTest {

    @Test
    void an_enrolment_is_told_as_promised() {
        Enrolment said = new Enrolment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Side.HOME,
                PolicyFixture.HOME,
                LocalDate.of(2026, 1, 1),
                "ACME-DE",
                new BigDecimal("30"),
                0,
                PolicyFixture.atHome(CalendarFixture.FULL_TIME, null, null, false),
                Instant.EPOCH);

        Contracts.assertMatches(OutboxEnrolmentEvents.CHANGED, WireJson.of(OutboxEnrolmentEvents.Changed.from(said)));
    }

    @Test
    void what_home_says_the_host_is_not_told() {
        assertThat(OutboxEnrolmentEvents.audience(Side.HOME)).containsExactlyInAnyOrder("HOME", "SECONDEE");
        assertThat(OutboxEnrolmentEvents.audience(Side.HOST)).contains("HOST");
    }
}
