package dev.secondment.leave.terms.domain;

import static dev.secondment.leave.calendar.CalendarFixture.FULL_TIME;
import static dev.secondment.leave.calendar.CalendarFixture.TUESDAY_AND_THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeaveBindingTest {
    private static final TermsVersion FIRST = BindingFixture.from(BindingFixture.START, "DE-BY", FULL_TIME);
    private static final TermsVersion SECOND =
            BindingFixture.from(LocalDate.of(2026, 8, 1), "DE-BE", TUESDAY_AND_THURSDAY);
    private static final LocalDate LONGER = LocalDate.of(2027, 8, 31);
    private static final LocalDate EARLIER = LocalDate.of(2026, 10, 31);

    private final LeaveBinding binding = BindingFixture.binding(FIRST);

    @Test
    void an_amendment_replaces_what_was_known() {
        binding.amend(until(LONGER), List.of(FIRST, SECOND));

        assertThat(binding.terms().versions()).containsExactly(FIRST, SECOND);
        assertThat(binding.terms().lastDay()).isEqualTo(LONGER);
    }

    @Test
    void an_amendment_of_other_terms_leaves_an_early_end_where_it_is() {
        binding.endOn(EARLIER);
        binding.amend(until(BindingFixture.END), List.of(FIRST, SECOND));

        assertThat(binding.terms().lastDay()).isEqualTo(EARLIER);
    }

    @Test
    void the_planned_end_drawing_near_does_not_hold_up_a_later_one() {
        binding.endOn(BindingFixture.END);
        binding.amend(until(LONGER), List.of(FIRST));

        assertThat(binding.terms().lastDay()).isEqualTo(LONGER);
    }

    @Test
    void an_extension_takes_the_place_of_an_early_end() {
        binding.endOn(EARLIER);
        binding.amend(until(LONGER), List.of(FIRST));
        binding.endOn(LONGER);

        assertThat(binding.terms().lastDay()).isEqualTo(LONGER);
    }

    @Test
    void an_actual_end_stands_whatever_is_amended_afterwards() {
        binding.activate();
        binding.close(EARLIER);
        binding.amend(until(LONGER), List.of(FIRST, SECOND));

        assertThat(binding.terms().lastDay()).isEqualTo(EARLIER);
        assertThat(binding.terms().versions()).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_closed_agreement_takes_no_new_leave_and_does_not_open_again() {
        binding.activate();
        binding.close(BindingFixture.END);
        binding.activate();

        assertThat(binding.terms().status()).isEqualTo(BindingStatus.CLOSED);
        assertThatThrownBy(() -> binding.terms().requireOpen()).isInstanceOf(TermsRejected.class);
    }

    private static Placement until(LocalDate plannedEnd) {
        Placement placement = BindingFixture.PLACEMENT;
        return new Placement(placement.homeOrganization(), placement.employeeRef(), placement.firstDay(), plannedEnd);
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
