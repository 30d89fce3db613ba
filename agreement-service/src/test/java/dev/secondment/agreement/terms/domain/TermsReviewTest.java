package dev.secondment.agreement.terms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.platform.problem.Violation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsReviewTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    /** The complete terms with other values at some places: {@code "/term/start=2026-01-01"}. */
    private static Terms complete(String... changes) {
        JsonNode terms = JSON.valueToTree(TermsFixture.complete());
        for (String change : changes) {
            String pointer = change.substring(0, change.indexOf('='));
            String value = change.substring(change.indexOf('=') + 1);
            int slash = pointer.lastIndexOf('/');
            JsonNode parent = terms.at(pointer.substring(0, slash));
            String name = pointer.substring(slash + 1);
            if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(name), value);
            } else if (value.isEmpty()) {
                ((ObjectNode) parent).remove(name);
            } else {
                ((ObjectNode) parent).put(name, value);
            }
        }
        try {
            return JSON.treeToValue(terms, Terms.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(Arrays.toString(changes), e);
        }
    }

    private static List<String> found(Terms terms) {
        return terms.missing().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @Test
    void complete_terms_lack_nothing() {
        assertThat(TermsFixture.complete().missing()).isEmpty();
    }

    @Test
    void a_bare_draft_is_told_everything_at_once() {
        assertThat(TermsFixture.bare().missing())
                .extracting(Violation::pointer)
                .containsExactly(
                        "/kind",
                        "/destination",
                        "/purposes",
                        "/home/legalName",
                        "/host/organizationId",
                        "/host/legalName",
                        "/host/timeZone",
                        "/secondee/employeeRef",
                        "/substantivePost/title",
                        "/substantivePost/organizationUnit",
                        "/substantivePost/status",
                        "/hostRole/title",
                        "/hostRole/duties",
                        "/hostRole/reportsTo",
                        "/hostRole/site/country",
                        "/term/start",
                        "/term/plannedEnd",
                        "/workingTime/fte",
                        "/workingTime/homeFteRetained",
                        "/workingTime/pattern",
                        "/leaveTerms/annual/policyOfRecord",
                        "/leaveTerms/annual/route",
                        "/leaveTerms/annual/daysPerYear",
                        "/leaveTerms/holidayCalendar/mode",
                        "/leaveTerms/holidayCalendar/region",
                        "/leaveTerms/sickness/reportTo",
                        "/leaveTerms/sickness/medicalFacts",
                        "/leaveTerms/sickness/certificateAfterCalendarDays",
                        "/notice/home",
                        "/notice/host",
                        "/notice/secondee",
                        "/extension/allowed",
                        "/returnTerms/outcome",
                        "/compensation/payrollLocation");
        assertThat(TermsFixture.bare().missing()).extracting(Violation::code).containsOnly("missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kind",
                "/destination",
                "/purposes",
                "/home/legalName",
                "/host/organizationId",
                "/host/legalName",
                "/host/timeZone",
                "/secondee/employeeRef",
                "/substantivePost/title",
                "/substantivePost/organizationUnit",
                "/substantivePost/status",
                "/hostRole/title",
                "/hostRole/duties",
                "/hostRole/reportsTo",
                "/hostRole/site/country",
                "/term/start",
                "/term/plannedEnd",
                "/workingTime/fte",
                "/workingTime/homeFteRetained",
                "/workingTime/pattern",
                "/workingTime/pattern/WEDNESDAY",
                "/leaveTerms/annual/policyOfRecord",
                "/leaveTerms/annual/route",
                "/leaveTerms/annual/daysPerYear",
                "/leaveTerms/holidayCalendar/mode",
                "/leaveTerms/holidayCalendar/region",
                "/leaveTerms/sickness/reportTo",
                "/leaveTerms/sickness/medicalFacts",
                "/leaveTerms/sickness/certificateAfterCalendarDays",
                "/notice/home",
                "/notice/host",
                "/notice/secondee",
                "/extension/allowed",
                "/extension/maxTotal",
                "/returnTerms/outcome",
                "/compensation/payrollLocation",
                "/compensation/allowances/0/type",
                "/compensation/allowances/0/method",
                "/compensation/allowances/0/monthlyAmount/amount",
                "/compensation/allowances/0/monthlyAmount/currency"
            })
    void the_one_thing_that_is_missing_is_named(String pointer) {
        assertThat(found(complete(pointer + "="))).containsExactly(pointer + " missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/legalName", "/hostRole/title", "/host/timeZone"})
    void a_blank_text_is_no_text(String pointer) {
        assertThat(found(complete(pointer + "=   "))).containsExactly(pointer + " missing");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "/term/plannedEnd=2026-08-31, , , /term/plannedEnd end-before-start",
        "/host/timeZone=Europe/Munich, , , /host/timeZone unknown-time-zone",
        "/host/timeZone=+02:00, , , /host/timeZone unknown-time-zone",
        "/kind=INTERNAL, /destination=OTHER_DEPARTMENT, , /kind kind-contradicts-parties",
        "/host/organizationId=0190a000-0000-7000-8000-00000000ac3e, , , /kind kind-contradicts-parties",
        "/destination=OTHER_DEPARTMENT, , , /destination destination-contradicts-kind",
        "/hostRole/site/region=AT-9, , , /hostRole/site/region region-contradicts-country",
        "/leaveTerms/holidayCalendar/region=AT-9, , , /leaveTerms/holidayCalendar/region region-contradicts-site",
        "/workingTime/fte=0.0, , , /workingTime/fte no-working-time",
        "/workingTime/homeFteRetained=0.0001, , , /workingTime/homeFteRetained more-than-full-time",
        "/extension/maxTotal=P5M, , , /extension/maxTotal term-longer-than-maximum",
        "/substantivePost/status=ABOLISHED, /substantivePost/unavailabilityAgreedOn=2026-08-01, , /returnTerms/outcome outcome-contradicts-post",
        "/substantivePost/status=AT_RISK, , , /substantivePost/unavailabilityAgreedOn missing",
        "/term/start=1989-12-31, /term/plannedEnd=1990-01-31, , /term/start start-out-of-range",
        "/term/start=2200-01-01, /term/plannedEnd=2200-01-31, , /term/start start-out-of-range",
        "/extension/allowed=false, /term/plannedEnd=2036-09-01, , /term/plannedEnd term-too-long",
        "/extension/allowed=false, /term/plannedEnd=9999-12-31, , /term/plannedEnd term-too-long",
        "/compensation/allowances/0/monthlyAmount/currency=EUX, , , /compensation/allowances/0/monthlyAmount/currency unknown-currency",
        "/compensation/allowances/0/monthlyAmount/currency=XAU, , , /compensation/allowances/0/monthlyAmount/currency unknown-currency",
        "/compensation/allowances/0/monthlyAmount/currency=JPY, , , /compensation/allowances/0/monthlyAmount/amount amount-too-fine",
        "/compensation/allowances/0/monthlyAmount/amount=500.005, , , /compensation/allowances/0/monthlyAmount/amount amount-too-fine",
        "/compensation/allowances/0/monthlyAmount/amount=0, , , /compensation/allowances/0/monthlyAmount/amount no-amount",
        "/compensation/allowances/0/monthlyAmount/amount=0.00, , , /compensation/allowances/0/monthlyAmount/amount no-amount",
        "/compensation/allowances/0/monthlyAmount/amount=1000000000000, , , /compensation/allowances/0/monthlyAmount/amount amount-too-large"
    })
    void a_contradiction_is_named(String first, String second, String third, String expected) {
        String[] changes = java.util.stream.Stream.of(first, second, third)
                .filter(change -> change != null)
                .toArray(String[]::new);
        assertThat(found(complete(changes))).containsExactly(expected);
    }

    @Test
    void one_day_is_a_term_and_the_maximum_counts_its_first_day() {
        assertThat(found(complete("/term/plannedEnd=2026-09-01"))).isEmpty();
        assertThat(found(complete("/extension/maxTotal=P6M"))).isEmpty();
        // 31 August + 18 months ends on the last of February, though Java's calendar would stop a day before.
        assertThat(found(complete("/term/start=2024-08-31", "/term/plannedEnd=2026-02-28")))
                .isEmpty();
        assertThat(found(complete("/term/start=2024-08-31", "/term/plannedEnd=2026-03-01")))
                .containsExactly("/extension/maxTotal term-longer-than-maximum");
    }

    @Test
    void ten_years_are_a_term_whatever_else_is_agreed() {
        assertThat(found(complete("/extension/allowed=false", "/term/plannedEnd=2036-08-31")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"500, EUR", "999999999999.99, EUR", "0.01, EUR", "500, JPY", "1.125, KWD"})
    void an_amount_that_the_currency_has_can_be_agreed(String amount, String currency) {
        assertThat(found(complete(
                        "/compensation/allowances/0/monthlyAmount/amount=" + amount,
                        "/compensation/allowances/0/monthlyAmount/currency=" + currency)))
                .isEmpty();
    }

    @Test
    void an_allowance_is_agreed_once() {
        String allowance = "{'type': 'HIGHER_RESPONSIBILITY', 'method': 'FIXED',"
                + " 'monthlyAmount': {'amount': '500.00', 'currency': 'EUR'}}";
        Terms twice = TermsFixture.with("{'compensation': {'allowances': [" + allowance + ", " + allowance + "]}}");
        assertThat(found(twice)).containsExactly("/compensation/allowances/1/type duplicate-allowance");
    }

    @Test
    void host_and_home_shares_may_fill_a_whole_post() {
        assertThat(found(complete("/workingTime/fte=0.6", "/workingTime/homeFteRetained=0.4")))
                .isEmpty();
    }

    @Test
    void a_week_without_work_is_no_pattern() {
        Terms idle = TermsFixture.with("""
                {'workingTime': {'pattern': {'MONDAY': 'NONE', 'TUESDAY': 'NONE', 'WEDNESDAY': 'NONE',
                                             'THURSDAY': 'NONE', 'FRIDAY': 'NONE'}}}
                """);
        assertThat(found(idle)).containsExactly("/workingTime/pattern no-working-day");
    }

    @Test
    void a_move_inside_one_organisation_is_complete_with_home_as_host() {
        Terms internal =
                TermsFixture.with("{'kind': 'INTERNAL', 'destination': 'OTHER_DEPARTMENT', 'host': {'organizationId': '"
                        + TermsFixture.ACME + "'}}");
        assertThat(found(internal)).isEmpty();
    }

    @Test
    void a_newly_created_role_may_lie_inside_or_outside() {
        assertThat(found(complete("/destination=NEWLY_CREATED_ROLE"))).isEmpty();
        assertThat(found(complete(
                        "/destination=NEWLY_CREATED_ROLE",
                        "/kind=INTERNAL",
                        "/host/organizationId=" + TermsFixture.ACME)))
                .isEmpty();
    }

    @Test
    void several_faults_are_listed_together() {
        assertThat(found(complete("/term/plannedEnd=2026-08-01", "/notice/host=", "/host/timeZone=Mars/Olympus")))
                .containsExactly(
                        "/host/timeZone unknown-time-zone",
                        "/term/plannedEnd end-before-start",
                        "/notice/host missing");
    }
}
