package dev.secondment.leave.terms.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.calendar.CalendarFixture;
import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LeaveBindingTest {

    @ParameterizedTest
    @CsvSource({
        "HOME,HOST_THEN_HOME,DE-XX,Europe/Berlin,UNKNOWN_REGION",
        "HOME,HOST_THEN_HOME,Bavaria,Europe/Berlin,UNKNOWN_REGION",
        "SPLIT_BY_DAY,HOST_THEN_HOME,DE-BY,Europe/Berlin,TERMS_NOT_SUPPORTED",
        "HOME,BOTH_ANY_ORDER,DE-BY,Europe/Berlin,TERMS_NOT_SUPPORTED",
        "HOME,HOST_THEN_HOME,DE-BY,Europe/Atlantis,TERMS_NOT_SUPPORTED"
    })
    void terms_that_cannot_be_carried_out_are_recorded_and_refuse_to_count(
            String policy, String route, String region, String zone, TermsProblem problem) {
        BoundTerms binding = BindingFixture.of(policy, route, region, zone, CalendarFixture.FULL_TIME);

        assertThat(binding.problem()).contains(problem);
        assertThatThrownBy(binding::schedule)
                .isInstanceOfSatisfying(
                        TermsRejected.class,
                        refused -> assertThat(refused.type()).isEqualTo(problem));
        assertThat(binding.today(Instant.parse("2026-09-01T00:00:00Z"))).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void a_pattern_without_working_time_is_not_supported() {
        BoundTerms binding =
                BindingFixture.of("HOME", "HOME_ONLY", "DE-BY", "Europe/Berlin", new WorkingPattern(Map.of()));

        assertThat(binding.problem()).contains(TermsProblem.TERMS_NOT_SUPPORTED);
    }

    @Test
    void today_is_meant_where_the_person_works() {
        Instant lateEvening = Instant.parse("2026-08-31T22:30:00Z");

        assertThat(BindingFixture.bound().today(lateEvening)).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(BindingFixture.of("HOME", "HOME_ONLY", "GB-ENG", "Europe/London", CalendarFixture.FULL_TIME)
                        .today(lateEvening))
                .isEqualTo(LocalDate.of(2026, 8, 31));
    }

    @Test
    void the_placement_begins_and_ends_on_its_days() {
        BoundTerms binding = BindingFixture.bound();

        binding.requireWithin(BindingFixture.START, BindingFixture.END);
        assertThatThrownBy(() -> binding.requireWithin(BindingFixture.START.minusDays(1), BindingFixture.END))
                .isInstanceOf(TermsRejected.class);
        assertThatThrownBy(() -> binding.requireWithin(BindingFixture.START, BindingFixture.END.plusDays(1)))
                .isInstanceOf(TermsRejected.class);
    }

    @Test
    void a_closed_agreement_takes_no_new_leave_and_does_not_open_again() {
        LeaveBinding binding =
                BindingFixture.binding("HOME", "HOME_ONLY", "DE-BY", "Europe/Berlin", CalendarFixture.FULL_TIME);
        binding.activate();
        binding.close();
        binding.activate();

        assertThat(binding.terms().status()).isEqualTo(BindingStatus.CLOSED);
        assertThatThrownBy(() -> binding.terms().requireOpen()).isInstanceOf(TermsRejected.class);
    }

    @ParameterizedTest
    @EnumSource(BindingStatus.class)
    void a_status_goes_where_the_table_says(BindingStatus status) {
        assertThat(status.next())
                .isEqualTo(
                        switch (status) {
                            case BOUND -> Set.of(BindingStatus.ACTIVE, BindingStatus.CLOSED);
                            case ACTIVE -> Set.of(BindingStatus.CLOSED);
                            case CLOSED -> Set.of();
                        });
    }

    @Test
    void a_pattern_survives_its_column() {
        WorkingPatternColumn column = new WorkingPatternColumn();
        WorkingPattern pattern = new WorkingPattern(Map.of(
                DayOfWeek.MONDAY, DayHours.FULL,
                DayOfWeek.WEDNESDAY, DayHours.MORNING,
                DayOfWeek.SUNDAY, DayHours.AFTERNOON));

        assertThat(column.convertToDatabaseColumn(pattern)).isEqualTo("FNMNNNA");
        assertThat(column.convertToEntityAttribute("FNMNNNA")).isEqualTo(pattern);
    }
}
