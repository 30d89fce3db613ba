package dev.secondment.leave.terms.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.leave.WireJson;
import dev.secondment.leave.calendar.CalendarFixture;
import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.terms.application.BindTerms;
import dev.secondment.leave.terms.domain.BindingFixture;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.LeaveBinding;
import dev.secondment.platform.test.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the agreement's owner promises is what we read, and what we promise is what we write. */
class TermsContractTest {
    private static final ObjectMapper READER =
            WireJson.MAPPER.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void our_record_reads_the_signed_sample() throws Exception {
        JsonNode sample = Contracts.sample("secondment.agreement.signed.v1");

        BindTerms.Command command =
                READER.treeToValue(sample, AgreementSigned.class).toCommand();
        BoundTerms binding = LeaveBinding.bind(
                        command.agreementId(),
                        command.placement(),
                        command.terms(),
                        new JollydayHolidays(),
                        Instant.EPOCH)
                .terms();

        assertThat(binding.problem()).isEmpty();
        assertThat(binding.placement().employeeRef()).isEqualTo("E-1001");
        assertThat(binding.placement().from()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(binding.placement().to()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(binding.daysPerYear()).isEqualByComparingTo("30");
        assertThat(binding.terms().pattern()).isEqualTo(CalendarFixture.FULL_TIME);
        assertThat(binding.terms().region()).isEqualTo("DE-BY");
    }

    @Test
    void our_record_reads_the_ended_sample() throws Exception {
        AgreementEnded ended =
                READER.treeToValue(Contracts.sample("secondment.agreement.ended.v1"), AgreementEnded.class);

        assertThat(ended.actualEnd()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void a_bound_agreement_is_told_as_promised() {
        BoundTerms binding = BindingFixture.bound();

        Contracts.assertMatches(OutboxBindingEvents.CREATED, WireJson.of(OutboxBindingEvents.Created.from(binding)));
    }

    @Test
    void terms_that_cannot_be_carried_out_are_told_with_their_problem() {
        JsonNode told = WireJson.of(OutboxBindingEvents.Created.from(BindingFixture.in("DE-XX")));

        assertThat(told.get("usable").booleanValue()).isFalse();
        assertThat(told.get("problem").textValue()).isEqualTo("leave-unknown-region");
    }
}
