package dev.secondment.leave.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.calendar.domain.LeaveYears;
import dev.secondment.leave.terms.domain.BindingFixture;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.leave.terms.domain.TermsRejected;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EnrolmentsTest {

    @Nested
    class With_nothing_but_the_agreement {
        private final Enrolments agreed = Enrolments.agreed(BindingFixture.bound());

        @Test
        void a_calendar_year_is_known_as_far_as_the_placement_goes() {
            List<Segment> segments = agreed.segments(LeaveYears.CALENDAR.in(2026));

            assertThat(segments).singleElement().satisfies(segment -> {
                assertThat(segment.from()).isEqualTo(BindingFixture.START);
                assertThat(segment.to()).isEqualTo(LocalDate.of(2026, 12, 31));
                assertThat(segment.employer()).isEqualTo(Side.HOME);
                assertThat(segment.annualDays()).isEqualByComparingTo("30");
                assertThat(segment.hostDays()).isEqualByComparingTo("0");
                assertThat(segment.floorDays()).isEqualByComparingTo("0");
                assertThat(segment.daysPerWeek()).isEqualByComparingTo("5");
                assertThat(segment.rules().proration()).isEqualTo(Proration.WHOLE_YEAR);
            });
        }

        @Test
        void a_year_without_a_day_of_the_placement_is_not_known() {
            assertThat(agreed.segments(LeaveYears.CALENDAR.in(2028))).isEmpty();
        }

        @Test
        void a_figure_that_changes_makes_two_segments_and_one_that_stays_makes_none() {
            Enrolments amended = Enrolments.agreed(BindingFixture.amended(
                    BindingFixture.from(BindingFixture.START, "30"),
                    BindingFixture.from(LocalDate.of(2026, 7, 1), "30"),
                    BindingFixture.from(LocalDate.of(2026, 10, 1), "24")));

            assertThat(amended.segments(LeaveYears.CALENDAR.in(2026)))
                    .extracting(Segment::from)
                    .containsExactly(BindingFixture.START, LocalDate.of(2026, 10, 1));
        }

        @Test
        void days_around_the_placement_are_not_known_and_not_counted() {
            LocalDate before = BindingFixture.START.minusDays(1);

            assertThat(agreed.knows(before)).isFalse();
            assertThat(agreed.knows(BindingFixture.START)).isTrue();
            assertThat(agreed.knows(BindingFixture.END)).isTrue();
            assertThat(agreed.knows(BindingFixture.END.plusDays(1))).isFalse();
            assertThatThrownBy(() -> agreed.schedule().on(before))
                    .isInstanceOf(TermsRejected.class)
                    .hasMessageContaining("The placement runs from");
        }
    }
}
