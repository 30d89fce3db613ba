package dev.secondment.agreement.extension.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.agreement.extension.domain.ReturnPosition;
import dev.secondment.agreement.terms.domain.ReturnOutcome;
import dev.secondment.agreement.terms.domain.ReturnTerms;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.agreement.terms.domain.TermsFixture;
import dev.secondment.platform.problem.Violation;
import dev.secondment.platform.web.StrictJson;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExtendTermsTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final ReturnPosition CONFIRMED = new ReturnPosition(true, null, null);
    private static final LocalDate AUGUST = LocalDate.of(2027, 8, 31);

    static {
        new StrictJson().customize(JSON);
    }

    private final ExtendTerms terms = new ExtendTerms(JSON);

    private String patch(Terms present, ReturnPosition position) {
        return terms.patch(present, AUGUST, position).toString();
    }

    @Test
    void the_planned_end_moves_and_nothing_else() {
        Terms present = TermsFixture.complete();
        assertThat(patch(present, CONFIRMED)).isEqualTo("{\"term\":{\"plannedEnd\":\"2027-08-31\"}}");
        assertThat(present.differencesTo(terms.extended(present, AUGUST, CONFIRMED)))
                .containsExactly("term");
    }

    @Test
    void where_only_the_task_ends_the_term_its_long_stop_moves() {
        Terms task = TermsFixture.with(
                "{\"term\":{\"plannedEnd\":null,\"endMode\":\"TASK_COMPLETION\",\"longStopDate\":\"2027-02-28\"}}");
        assertThat(patch(task, CONFIRMED)).isEqualTo("{\"term\":{\"longStopDate\":\"2027-08-31\"}}");
    }

    @Test
    void a_long_stop_never_lies_before_the_planned_end() {
        Terms near = TermsFixture.with("{\"term\":{\"endMode\":\"TASK_COMPLETION\",\"longStopDate\":\"2027-04-30\"}}");
        assertThat(patch(near, CONFIRMED))
                .isEqualTo("{\"term\":{\"plannedEnd\":\"2027-08-31\",\"longStopDate\":\"2027-08-31\"}}");
        Terms far = TermsFixture.with("{\"term\":{\"endMode\":\"TASK_COMPLETION\",\"longStopDate\":\"2028-04-30\"}}");
        assertThat(patch(far, CONFIRMED)).isEqualTo("{\"term\":{\"plannedEnd\":\"2027-08-31\"}}");
    }

    @Test
    void an_allowance_that_ended_with_the_secondment_moves_with_it_and_no_other() {
        Terms paid = TermsFixture.with("""
                {"compensation": {"allowances": [
                  {"type": "HIGHER_RESPONSIBILITY", "method": "FIXED", "end": "2027-02-28",
                   "monthlyAmount": {"amount": "500.00", "currency": "EUR"}},
                  {"type": "HIGHER_RESPONSIBILITY", "label": "first months", "method": "FIXED", "end": "2026-11-30",
                   "monthlyAmount": {"amount": "200.00", "currency": "EUR"}},
                  {"type": "HIGHER_RESPONSIBILITY", "label": "open", "method": "FIXED",
                   "monthlyAmount": {"amount": "100.00", "currency": "EUR"}}]}}
                """);
        Terms extended = terms.extended(paid, AUGUST, CONFIRMED);
        assertThat(extended.compensation().allowances())
                .extracting(allowance -> allowance.end())
                .containsExactly(AUGUST, LocalDate.of(2026, 11, 30), null);
        assertThat(extended.compensation().allowances())
                .extracting(allowance -> allowance.monthlyAmount().amount())
                .containsExactly("500.00", "200.00", "100.00");
    }

    @Test
    void what_is_agreed_anew_for_the_return_is_part_of_the_change() {
        ReturnPosition anew = new ReturnPosition(
                false, new ReturnTerms(ReturnOutcome.SUITABLE_ALTERNATIVE, null, null), LocalDate.of(2027, 1, 4));
        Terms extended = terms.extended(TermsFixture.complete(), AUGUST, anew);
        assertThat(extended.returnTerms().outcome()).isEqualTo(ReturnOutcome.SUITABLE_ALTERNATIVE);
        assertThat(extended.substantivePost().unavailabilityAgreedOn()).isEqualTo("2027-01-04");
        assertThat(extended.substantivePost().title()).isEqualTo("Software engineer");
        assertThat(extended.missing()).isEmpty();
    }

    @Test
    void a_return_to_a_post_that_is_gone_shows_as_a_contradiction() {
        Terms gone = TermsFixture.with("""
                {"substantivePost": {"status": "ABOLISHED", "unavailabilityAgreedOn": "2026-08-01"},
                 "returnTerms": {"outcome": "SUITABLE_ALTERNATIVE"}}
                """);
        ReturnPosition back = new ReturnPosition(false, new ReturnTerms(ReturnOutcome.ORIGINAL_POST, null, null), null);
        assertThat(terms.extended(gone, AUGUST, back).missing())
                .extracting(Violation::code)
                .contains("outcome-contradicts-post");
    }
}
