package dev.secondment.leave.payroll.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.leave.WireJson;
import dev.secondment.leave.payroll.domain.PayrollFields;
import dev.secondment.leave.payroll.domain.SheetRow;
import dev.secondment.leave.terms.domain.Side;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every field against every employer. */
class PayrollAudienceTest {
    private static final List<String> FIELDS = fields(SheetRowResponse.class);

    private static SheetRowResponse rowOf(Side side) {
        return SheetRowResponse.from(new SheetRow(
                new SheetRow.Key(UUID.randomUUID(), "E-1001", UUID.randomUUID(), "ANNUAL_LEAVE", YearMonth.of(2026, 9)),
                side,
                new BigDecimal("-2.0000"),
                -960L));
    }

    private static List<String> fields(Class<?> answer) {
        return Arrays.stream(answer.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @Test
    void every_field_has_a_declared_audience() {
        assertThat(PayrollFields.SHEET.fields().keySet()).containsExactlyInAnyOrderElementsOf(FIELDS);
        assertThat(PayrollFields.PERIOD.fields().keySet())
                .containsExactlyInAnyOrderElementsOf(fields(PayrollPeriodResponse.class));
    }

    @ParameterizedTest
    @EnumSource(
            value = Side.class,
            names = {"HOME", "HOST"})
    void an_employer_reads_what_is_declared_for_it_and_nothing_else(Side side) {
        JsonNode row = WireJson.of(rowOf(side));

        for (String field : FIELDS) {
            assertThat(row.has(field))
                    .as("%s for %s", field, side)
                    .isEqualTo(PayrollFields.SHEET.fields().get(field).contains(side));
        }
    }

    @Test
    void the_lines_of_a_host_have_no_code_either() {
        assertThat(rowOf(Side.HOST).csv()).doesNotContain("ANNUAL").contains(",2026-09,-2.0,-960");
        assertThat(rowOf(Side.HOME).csv()).contains(",ANNUAL_LEAVE,2026-09,-2.0,-960");
    }
}
