package dev.secondment.placement.payroll.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.secondment.placement.payroll.application.PayrollInstructionView;
import dev.secondment.placement.payroll.domain.DayStatement;
import dev.secondment.placement.payroll.domain.PaidDay;
import dev.secondment.placement.payroll.domain.PayrollBooks;
import dev.secondment.placement.payroll.domain.PayrollCase;
import dev.secondment.placement.payroll.domain.PayrollInstruction;
import dev.secondment.placement.payroll.domain.Postings;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.test.Repository;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PayrollInstructionContractTest {
    private static final String TYPE = "secondment.payroll.instruction.v1";
    private static final UUID AGREEMENT = UUID.fromString("0190a100-0000-7000-8000-0000000a9ee1");
    private static final UUID FIRST = UUID.fromString("0190a200-0000-7000-8000-0000000000b1");
    private static final UUID SECOND = UUID.fromString("0190a200-0000-7000-8000-0000000000b2");
    private static final PayrollCase PAYEE =
            new PayrollCase(AGREEMENT, UUID.fromString("0190a000-0000-7000-8000-00000000ac3e"), "E-1001");

    private final ObjectMapper json =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void a_correction_of_leave_days_is_written_as_the_sample_shows() {
        List<PaidDay> left = List.of(
                new PaidDay(AGREEMENT, LocalDate.parse("2026-10-05"), true, true, BigDecimal.ONE, "ANNUAL_LEAVE"),
                new PaidDay(
                        AGREEMENT, LocalDate.parse("2026-10-06"), true, false, new BigDecimal("0.5"), "ANNUAL_LEAVE"));
        PayrollInstruction first = days(List.of(), left.subList(0, 1), FIRST);
        first.publishedAs(new UUID(7, 7));
        JsonNode data = json(days(List.of(first), left, SECOND));
        Contracts.assertMatches(TYPE, data);
        assertThat(data).isEqualTo(Contracts.sample(TYPE));
    }

    @Test
    void what_is_said_about_an_allowance_and_a_correction_to_nothing_fit_the_schema() throws IOException {
        PayrollBooks books = new PayrollBooks();
        books.payee.agree(PayrollBooks.timeline("2026-09-01 500.00"));
        books.payee.payFrom(LocalDate.parse("2026-09-01"), LocalDate.parse("2027-02-28"));
        PayrollInstruction start = books.settle("2026-08-20").getFirst();
        books.payee.payUntil(LocalDate.parse("2027-02-28"), true);
        PayrollInstruction stop = books.settle("2027-01-29").getFirst();
        books.payee.agree(PayrollBooks.timeline("2026-09-01 500.00", "2027-01-16 600.00"));
        PayrollInstruction change = books.settle("2027-02-10").getFirst();
        books.payee.payUntil(LocalDate.parse("2026-08-31"), true);
        PayrollInstruction nothing = books.settle("2027-02-11").getFirst();
        PayrollInstruction day = days(
                List.of(),
                List.of(new PaidDay(
                        AGREEMENT, LocalDate.parse("2026-10-05"), true, true, BigDecimal.ONE, "ANNUAL_LEAVE")),
                FIRST);
        day.publishedAs(new UUID(7, 7));
        for (PayrollInstruction instruction :
                List.of(start, stop, change, nothing, days(List.of(day), List.of(), SECOND))) {
            assertFitsSchema(json(instruction));
        }
        assertThat(json(start).get("amount").get("amount").textValue()).isEqualTo("500.00");
        assertThat(json(start).has("effectiveTo")).isFalse();
        assertThat(json(stop).get("proration").toString())
                .isEqualTo("{\"method\":\"CALENDAR_DAYS\",\"part\":28,\"whole\":28}");
        assertThat(json(change).get("retroactive").booleanValue()).isTrue();
        assertThat(json(change).get("affectedPeriods").toString()).isEqualTo("[\"2027-01\",\"2027-02\"]");
        assertThat(json(start).has("retroactive")).isFalse();
        assertThat(json(nothing).get("action").textValue()).isEqualTo("STOP");
        assertThat(json(nothing).has("amount") || json(nothing).has("effectiveTo"))
                .isFalse();
    }

    private static void assertFitsSchema(JsonNode data) throws IOException {
        String schema = Files.readString(Repository.file("contracts/events/" + TYPE + ".schema.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(data.toString(), InputFormat.JSON))
                .isEmpty();
    }

    private static PayrollInstruction days(List<PayrollInstruction> inForce, List<PaidDay> days, UUID id) {
        return new DayStatement(PAYEE, PayrollInstruction.LEAVE_DAYS, new UUID(0, 9), inForce)
                .restate(days, Postings.IN_TIME, () -> cause(id))
                .getFirst();
    }

    private static PayrollInstruction.Cause cause(UUID id) {
        return new PayrollInstruction.Cause(id, UUID.fromString("0190a200-0000-7000-8000-0000000000e7"), Instant.EPOCH);
    }

    private JsonNode json(PayrollInstruction instruction) {
        return json.valueToTree(PayrollInstructionView.of(instruction));
    }
}
