package dev.secondment.agreement.amendment.domain;

import static dev.secondment.agreement.amendment.domain.AmendmentFixture.NOVEMBER;
import static dev.secondment.agreement.amendment.domain.AmendmentFixture.SIGN_BY;
import static dev.secondment.agreement.amendment.domain.AmendmentFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.amendment.domain.AmendmentReview.Setting;
import dev.secondment.agreement.lifecycle.domain.TermsStretch;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.agreement.terms.domain.TermsFixture;
import dev.secondment.platform.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendmentReviewTest {
    private static final Setting RUNNING =
            new Setting(TODAY, true, TermsFixture.START, TermsFixture.END, TermsFixture.END, null, Map.of());
    private static final Setting NOT_STARTED = new Setting(
            LocalDate.of(2026, 8, 10),
            false,
            LocalDate.of(2026, 8, 3),
            TermsFixture.END,
            TermsFixture.END,
            null,
            Map.of());
    private static final String TITLE = "{'hostRole': {'title': 'x'}}";

    private static List<Violation> review(AmendmentType type, String patch, Setting setting) {
        return review(type, TermsFixture.complete(), patch, NOVEMBER, setting);
    }

    private static List<Violation> review(
            AmendmentType type, Terms before, String patch, @Nullable LocalDate from, Setting setting) {
        Terms after = TermsFixture.with(before, patch);
        return AmendmentReview.of(
                type,
                from,
                SIGN_BY,
                new TermsChange(before, after),
                List.of(new TermsStretch(from == null ? setting.today() : from, after)),
                setting);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TERMS        | {'hostRole': {'title': 'Lead engineer'}}                 | /patch                          | changes-nothing
            PAY          | {'hostRole': {'title': 'x'}}                             | /type                           | type-contradicts-patch
            LINE_MANAGER | {'workingTime': {'fte': '0.5'}}                          | /type                           | type-contradicts-patch
            ROLE_CHANGE  | {'workingTime': {'fte': '0.5'}}                          | /type                           | type-contradicts-patch
            TERMS        | {'kind': 'INTERNAL'}                                     | /patch/kind                     | not-amendable
            TERMS        | {'home': {'organizationId': '0190a000-0000-7000-8000-000000001e17'}} | /patch/home/organizationId | not-amendable
            TERMS        | {'host': {'organizationId': '0190a000-0000-7000-8000-000000001e17'}} | /patch/host/organizationId | not-amendable
            TERMS        | {'host': null}                                           | /patch/host/organizationId      | not-amendable
            TERMS        | {'secondee': {'employeeRef': 'E-1002'}}                  | /patch/secondee/employeeRef     | not-amendable
            TERMS        | {'consent': {'text': 'I agree to more.'}}                | /patch/consent/text             | not-amendable
            TERMS        | {'term': {'start': '2026-12-01'}}                        | /patch/term/start               | already-started
            TERMS        | {'term': {'plannedEnd': '2027-06-30'}}                   | /patch/term/plannedEnd          | needs-extension
            TERMS        | {'term': {'plannedEnd': '2026-10-11'}}                   | /patch/term/plannedEnd          | end-in-the-past
            TERMS        | {'client': {'organizationId': '0190a000-0000-7000-8000-000000001e17', 'legalName': 'x'}} | /type | joining-needs-party-added
            PARTY_ADDED  | {'hostRole': {'title': 'x'}}                             | /patch                          | nobody-joins
            PARTY_ADDED  | {'client': {'organizationId': '0190a000-0000-7000-8000-0000000610be', 'legalName': 'x'}} | /patch/client/organizationId | is-a-party-already
            TERMS        | {'returnTerms': null}                                    | /patch/returnTerms/outcome      | missing
            """)
    void says_what_speaks_against_a_change(AmendmentType type, String patch, String pointer, String code) {
        assertThat(review(type, patch, RUNNING))
                .as("%s", review(type, patch, RUNNING))
                .anyMatch(
                        found -> found.pointer().equals(pointer) && found.code().equals(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TERMS        | {'workingTime': {'fte': '0.5', 'homeFteRetained': '0.5'}}
            ROLE_CHANGE  | {'hostRole': {'title': 'x'}, 'compensation': {'allowances': []}}
            PAY          | {'compensation': {'allowances': []}}
            LINE_MANAGER | {'hostRole': {'reportsTo': 'CTO'}}
            EXTENSION    | {'term': {'plannedEnd': '2027-06-30'}}
            TERMS        | {'term': {'plannedEnd': '2027-01-31'}}
            """)
    void lets_a_sound_change_pass(AmendmentType type, String patch) {
        assertThat(review(type, patch, RUNNING)).isEmpty();
    }

    @Test
    void the_day_lies_within_the_contract() {
        assertThat(review(AmendmentType.TERMS, TermsFixture.complete(), TITLE, TermsFixture.START, RUNNING))
                .isEmpty();
        assertThat(review(AmendmentType.TERMS, TermsFixture.complete(), TITLE, TermsFixture.END, RUNNING))
                .isEmpty();
        for (LocalDate outside : List.of(TermsFixture.START.minusDays(1), TermsFixture.END.plusDays(1))) {
            assertThat(review(AmendmentType.TERMS, TermsFixture.complete(), TITLE, outside, RUNNING))
                    .extracting(Violation::code)
                    .containsExactly("outside-contract");
        }
    }

    @Test
    void a_change_without_a_day_is_signed_before_other_terms_hold() {
        Setting scheduled =
                new Setting(TODAY, true, TermsFixture.START, TermsFixture.END, TermsFixture.END, SIGN_BY, Map.of());
        assertThat(review(AmendmentType.TERMS, TermsFixture.complete(), TITLE, null, scheduled))
                .extracting(Violation::code)
                .containsExactly("change-scheduled-meanwhile");
        assertThat(review(AmendmentType.TERMS, TermsFixture.complete(), TITLE, NOVEMBER, scheduled))
                .isEmpty();
        Setting later = new Setting(
                TODAY, true, TermsFixture.START, TermsFixture.END, TermsFixture.END, SIGN_BY.plusDays(1), Map.of());
        assertThat(review(AmendmentType.TERMS, TermsFixture.complete(), TITLE, null, later))
                .isEmpty();
    }

    @Test
    void before_it_begins_a_secondment_may_be_moved() {
        String later = "{'term': {'start': '2026-10-01', 'plannedEnd': '2027-03-31'}}";
        assertThat(review(AmendmentType.TERMS, TermsFixture.complete(), later, NOT_STARTED.today(), NOT_STARTED))
                .isEmpty();
        assertThat(review(AmendmentType.TERMS, TermsFixture.complete(), later, NOVEMBER, NOT_STARTED))
                .extracting(Violation::code)
                .contains("starts-before-change");
    }

    @Test
    void a_first_day_that_moves_has_to_move_before_it_comes() {
        String later = "{'term': {'start': '2026-10-01'}}";
        assertThat(review(AmendmentType.TERMS, TermsFixture.complete(), later, TermsFixture.START, NOT_STARTED))
                .isEmpty();
        assertThat(review(
                        AmendmentType.TERMS,
                        TermsFixture.complete(),
                        later,
                        TermsFixture.START.plusDays(1),
                        NOT_STARTED))
                .extracting(Violation::code)
                .containsExactly("started-by-then");
        Setting late = new Setting(
                TermsFixture.START.plusDays(9),
                false,
                TermsFixture.START,
                TermsFixture.END,
                TermsFixture.END,
                null,
                Map.of());
        assertThat(review(AmendmentType.TERMS, TermsFixture.complete(), later, null, late))
                .as("what could not begin on its day may be moved")
                .isEmpty();
    }

    @Test
    void a_last_day_that_moves_is_not_over_when_the_change_holds() {
        assertThat(review(AmendmentType.TERMS, "{'term': {'plannedEnd': '2026-11-01'}}", RUNNING))
                .isEmpty();
        assertThat(review(AmendmentType.TERMS, "{'term': {'plannedEnd': '2026-10-31'}}", RUNNING))
                .extracting(Violation::code)
                .containsExactly("end-in-the-past");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'term': {'start': '2026-10-01'}}      | already-started
            {'term': {'plannedEnd': '2027-06-30'}} | needs-extension
            {'term': {'plannedEnd': '2026-09-30'}} | end-in-the-past
            """)
    void what_was_fine_before_the_first_day_may_be_overtaken_when_it_is_signed(String patch, String code) {
        TermsChange change = new TermsChange(TermsFixture.complete(), TermsFixture.with(patch));
        assertThat(AmendmentReview.overtaken(AmendmentType.TERMS, null, SIGN_BY, change, NOT_STARTED))
                .isEmpty();
        assertThat(AmendmentReview.overtaken(AmendmentType.TERMS, null, SIGN_BY, change, RUNNING))
                .extracting(Violation::code)
                .contains(code);
    }

    @Test
    void time_overtakes_no_extension_and_no_change_that_leaves_the_term_alone() {
        TermsChange longer =
                new TermsChange(TermsFixture.complete(), TermsFixture.with("{'term': {'plannedEnd': '2027-06-30'}}"));
        assertThat(AmendmentReview.overtaken(AmendmentType.EXTENSION, null, SIGN_BY, longer, RUNNING))
                .isEmpty();
        TermsChange titled = new TermsChange(TermsFixture.complete(), TermsFixture.with(TITLE));
        Setting afterwards = new Setting(
                SIGN_BY.plusDays(1), true, TermsFixture.START, TermsFixture.END, TermsFixture.END, SIGN_BY, Map.of());
        assertThat(AmendmentReview.overtaken(AmendmentType.ROLE_CHANGE, TODAY, SIGN_BY, titled, afterwards))
                .isEmpty();
    }

    @Test
    void a_party_that_has_signed_stays() {
        Terms withClient = TermsFixture.with(
                "{'client': {'organizationId': '0190a000-0000-7000-8000-000000001e17', 'legalName': 'Initech Ltd'}}");
        assertThat(review(AmendmentType.TERMS, withClient, "{'client': null}", NOVEMBER, RUNNING))
                .extracting(Violation::pointer)
                .contains("/patch/client/organizationId");
    }

    @Test
    void the_loss_of_the_post_is_agreed_again_with_every_extension() {
        Terms unsure =
                TermsFixture.with("{'substantivePost': {'status': 'AT_RISK', 'unavailabilityAgreedOn': '2026-08-01'}}");
        String longer = "{'term': {'plannedEnd': '2027-06-30'}}";
        assertThat(review(AmendmentType.EXTENSION, unsure, longer, NOVEMBER, RUNNING))
                .extracting(Violation::code)
                .containsExactly("agree-again");
        assertThat(review(
                        AmendmentType.EXTENSION,
                        unsure,
                        "{'term': {'plannedEnd': '2027-06-30'}, 'substantivePost': {'unavailabilityAgreedOn': '2026-10-12'}}",
                        NOVEMBER,
                        RUNNING))
                .isEmpty();
    }

    @Test
    void terms_have_to_be_complete_on_later_days_too() {
        Terms before = TermsFixture.complete();
        Terms after = TermsFixture.with(TITLE);
        List<Violation> found = AmendmentReview.of(
                AmendmentType.TERMS,
                NOVEMBER,
                SIGN_BY,
                new TermsChange(before, after),
                List.of(
                        new TermsStretch(NOVEMBER, after),
                        new TermsStretch(NOVEMBER.plusMonths(1), TermsFixture.with("{'notice': null}"))),
                RUNNING);
        assertThat(found)
                .hasSize(3)
                .allMatch(violation -> violation.pointer().startsWith("/patch/notice/")
                        && violation.detail().contains("from 2026-12-01"));
    }
}
