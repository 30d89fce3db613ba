package dev.secondment.leave.payroll.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.leave.WireJson;
import dev.secondment.leave.payroll.domain.PayrollEvents;
import dev.secondment.leave.payroll.domain.PayrollFields;
import dev.secondment.leave.payroll.domain.PayrollSource;
import dev.secondment.leave.payroll.domain.PeriodStatus;
import dev.secondment.leave.payroll.domain.Posting;
import dev.secondment.platform.test.Contracts;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PayrollEventContractTest {
    private static final UUID AGREEMENT = UUID.fromString("0190a100-0000-7000-8000-0000000a9ee1");
    private static final UUID LEAVE = UUID.fromString("0190a100-0000-7000-8000-0000001ea4e1");
    private static final Posting LATE = new Posting(YearMonth.of(2026, 9), YearMonth.of(2026, 10));

    private static JsonNode adjusted(PayrollSource source, String days) {
        return WireJson.of(
                OutboxPayrollEvents.Adjusted.of(new PayrollEvents.Adjustment(source, new BigDecimal(days), LATE)));
    }

    @Test
    void the_samples_are_what_the_service_says() {
        JsonNode adjusted = adjusted(PayrollSource.leave(AGREEMENT, LEAVE, "ANNUAL_LEAVE"), "-2.0000");
        JsonNode changed = WireJson.of(new OutboxPayrollEvents.Changed(
                UUID.fromString("0190a000-0000-7000-8000-00000000ac3e"),
                YearMonth.of(2026, 9),
                PeriodStatus.LOCKED,
                PeriodStatus.CLOSING));

        Contracts.assertMatches(OutboxPayrollEvents.ADJUSTED, adjusted);
        Contracts.assertMatches(OutboxPayrollEvents.CHANGED, changed);
        assertThat(adjusted).isEqualTo(Contracts.sample(OutboxPayrollEvents.ADJUSTED));
        assertThat(changed).isEqualTo(Contracts.sample(OutboxPayrollEvents.CHANGED));
    }

    @Test
    void days_of_an_absence_name_it() {
        JsonNode adjusted = adjusted(PayrollSource.absence(AGREEMENT, LEAVE, "SICKNESS"), "2.0000");

        assertThat(adjusted.get("absenceId").textValue()).isEqualTo(LEAVE.toString());
        assertThat(adjusted.has("leaveRequestId")).isFalse();
    }

    @Test
    void every_field_of_an_event_has_a_declared_audience() {
        assertThat(PayrollFields.PERIOD_EVENT.fields()).containsOnlyKeys(fields(OutboxPayrollEvents.Changed.class));
        assertThat(PayrollFields.ADJUSTMENT_EVENT.fields())
                .containsOnlyKeys(fields(OutboxPayrollEvents.Adjusted.class));
    }

    private static String[] fields(Class<?> data) {
        return Arrays.stream(data.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new);
    }
}
