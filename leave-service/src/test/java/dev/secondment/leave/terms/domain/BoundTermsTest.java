package dev.secondment.leave.terms.domain;

import static dev.secondment.leave.calendar.CalendarFixture.BERLIN;
import static dev.secondment.leave.calendar.CalendarFixture.FULL_TIME;
import static dev.secondment.leave.calendar.CalendarFixture.TUESDAY_AND_THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.calendar.CalendarFixture;
import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.ProclaimedHolidays;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTermsTest {
    private final ChargeCalculator calculator = new ChargeCalculator(new JollydayHolidays());

    @Nested
    class Terms_that_cannot_be_carried_out {

        @ParameterizedTest
        @CsvSource({
            "HOME,HOST_THEN_HOME,DE-XX,Europe/Berlin,UNKNOWN_REGION",
            "HOME,HOST_THEN_HOME,Bavaria,Europe/Berlin,UNKNOWN_REGION",
            "HOST_ONLY,HOST_THEN_HOME,DE-BY,Europe/Berlin,TERMS_NOT_SUPPORTED",
            "HOME,BY_LOT,DE-BY,Europe/Berlin,TERMS_NOT_SUPPORTED",
            "HOME,HOST_THEN_HOME,DE-BY,Europe/Atlantis,TERMS_NOT_SUPPORTED"
        })
        void are_recorded_and_refuse_to_count(
                String policy, String route, String region, String zone, TermsProblem problem) {
            BoundTerms terms = BindingFixture.of(policy, route, region, zone, FULL_TIME);

            assertThat(terms.on(BindingFixture.START).problem()).isEqualTo(problem);
            assertThatThrownBy(() -> terms.schedule().on(BindingFixture.START))
                    .isInstanceOfSatisfying(
                            TermsRejected.class,
                            refused -> assertThat(refused.type()).isEqualTo(problem));
            assertThat(terms.today(Instant.parse("2026-09-01T00:00:00Z"))).isEqualTo("2026-09-01");
        }

        @Test
        void include_a_pattern_without_working_time() {
            BoundTerms terms =
                    BindingFixture.of("HOME", "HOME_ONLY", "DE-BY", "Europe/Berlin", new WorkingPattern(Map.of()));

            assertThat(terms.on(BindingFixture.START).problem()).isEqualTo(TermsProblem.TERMS_NOT_SUPPORTED);
        }

        @Test
        void stand_in_the_way_on_their_days_only() {
            BoundTerms terms = BindingFixture.amended(
                    BindingFixture.from(BindingFixture.START, "DE-XX", FULL_TIME),
                    BindingFixture.from(LocalDate.of(2026, 8, 1), "DE-BY", FULL_TIME));

            assertThat(terms.canCount(days("2026-08-01", "2026-08-31"))).isTrue();
            assertThat(terms.canCount(days("2026-07-31", "2026-08-01"))).isFalse();
            assertThat(calculator
                            .charge(days("2026-08-03", "2026-08-07"), terms.schedule())
                            .days())
                    .isEqualTo("5.0000");
        }
    }

    @Nested
    class A_day {
        private final BoundTerms terms = BindingFixture.amended(
                BindingFixture.from(BindingFixture.START, "DE-BE", FULL_TIME),
                BindingFixture.from(LocalDate.of(2026, 8, 10), "DE-BY", TUESDAY_AND_THURSDAY));

        @Test
        void has_the_terms_of_the_version_that_holds_on_it() {
            assertThat(terms.on(LocalDate.of(2026, 8, 9)).terms().pattern()).isEqualTo(FULL_TIME);
            assertThat(terms.on(LocalDate.of(2026, 8, 10)).terms().pattern()).isEqualTo(TUESDAY_AND_THURSDAY);
            assertThat(terms.on(LocalDate.of(2030, 1, 1)).terms().pattern()).isEqualTo(TUESDAY_AND_THURSDAY);
        }

        @Test
        void before_the_first_version_has_its_terms() {
            assertThat(terms.on(LocalDate.of(2020, 1, 1)).terms().region()).isEqualTo(BERLIN.code());
        }

        @Test
        void in_a_range_across_a_change_is_charged_by_its_own_terms() {
            assertThat(calculator
                            .charge(days("2026-08-03", "2026-08-14"), terms.schedule())
                            .days())
                    .as("five days of the old week, two of the new")
                    .isEqualTo("7.0000");
        }
    }

    @Nested
    class Today {

        @ParameterizedTest
        @CsvSource({"Europe/Berlin,2026-09-01", "Europe/London,2026-08-31"})
        void is_meant_where_the_person_works(String zone, LocalDate today) {
            BoundTerms terms = BindingFixture.of("HOME", "HOME_ONLY", "DE-BY", zone, FULL_TIME);

            assertThat(terms.today(Instant.parse("2026-08-31T22:30:00Z"))).isEqualTo(today);
        }

        @ParameterizedTest
        @CsvSource({"2026-08-31T14:30:00Z,2026-08-31", "2026-08-31T15:00:00Z,2026-09-01"})
        void is_the_new_hosts_day_once_it_has_begun_there(Instant now, LocalDate today) {
            BoundTerms terms = BindingFixture.amended(
                    BindingFixture.version(
                            BindingFixture.START, "HOME", "HOME_ONLY", "DE-BY", "America/New_York", FULL_TIME),
                    BindingFixture.version(
                            LocalDate.of(2026, 9, 1), "HOME", "HOME_ONLY", "DE-BY", "Asia/Tokyo", FULL_TIME));

            assertThat(terms.today(now)).isEqualTo(today);
        }
    }

    @Nested
    class The_placement {

        @Test
        void begins_and_ends_on_its_days() {
            BoundTerms terms = BindingFixture.bound();

            terms.requireWithin(BindingFixture.START, BindingFixture.END);
            assertThatThrownBy(() -> terms.requireWithin(BindingFixture.START.minusDays(1), BindingFixture.END))
                    .isInstanceOf(TermsRejected.class);
            assertThatThrownBy(() -> terms.requireWithin(BindingFixture.START, BindingFixture.END.plusDays(1)))
                    .isInstanceOf(TermsRejected.class);
            assertThat(terms.during(days("2027-02-26", "2027-03-05"))).contains(days("2027-02-26", "2027-02-28"));
            assertThat(terms.during(days("2027-03-01", "2027-03-05"))).isEmpty();
        }

        @Test
        void that_never_came_to_be_has_no_day() {
            LeaveBinding binding = BindingFixture.binding(BindingFixture.from(BindingFixture.START, "30"));
            binding.withdraw();

            BoundTerms terms = binding.terms();
            assertThat(terms.during(days("2026-04-01", "2027-12-31"))).isEmpty();
            assertThat(terms.entitlement(2026)).isZero();
        }
    }

    @Nested
    class The_entitlement_of_a_year {

        @Test
        void is_granted_whole_while_the_figure_stands() {
            BoundTerms terms = BindingFixture.bound();

            assertThat(terms.entitlement(2025)).isZero();
            assertThat(terms.entitlement(2026)).isEqualTo("30.0000");
            assertThat(terms.entitlement(2027)).isEqualTo("30.0000");
            assertThat(terms.entitlement(2028)).isZero();
        }

        /** The worked number of the leave reference, B10: 28 days to 31 March, 22.4 from then on. */
        @Test
        void counts_each_figure_for_its_days() {
            BoundTerms terms = year2026(
                    BindingFixture.from(LocalDate.of(2026, 1, 1), "28"),
                    BindingFixture.from(LocalDate.of(2026, 4, 1), "22.4"));

            assertThat(terms.entitlement(2026)).isEqualTo("23.7808");
        }

        @Test
        void leaves_out_what_would_hold_after_the_last_day() {
            BoundTerms terms = year2026(
                    BindingFixture.from(LocalDate.of(2026, 1, 1), "28"),
                    BindingFixture.from(LocalDate.of(2027, 1, 1), "10"));

            assertThat(terms.entitlement(2026)).isEqualTo("28.0000");
        }

        private BoundTerms year2026(TermsVersion... versions) {
            return new BoundTerms(
                    UUID.randomUUID(),
                    BindingStatus.ACTIVE,
                    UUID.randomUUID(),
                    "E-1001",
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 12, 31),
                    List.of(versions),
                    ProclaimedHolidays.NONE);
        }
    }

    @Test
    void a_certificate_is_due_by_the_terms_of_the_first_day_away() {
        assertThat(BindingFixture.bound().certificateDueOn(LocalDate.of(2026, 8, 3)))
                .isEqualTo("2026-08-06");
    }

    @Test
    void the_same_figure_written_otherwise_is_the_same() {
        LeaveTerms terms =
                new LeaveTerms("HOME", "HOME_ONLY", new BigDecimal("30"), "DE-BY", 3, CalendarFixture.FULL_TIME);

        assertThat(terms)
                .isEqualTo(new LeaveTerms(
                        "HOME", "HOME_ONLY", new BigDecimal("30.00"), "DE-BY", 3, CalendarFixture.FULL_TIME));
    }

    private static SlotRange days(String from, String to) {
        return SlotRange.ofDays(LocalDate.parse(from), LocalDate.parse(to));
    }
}
