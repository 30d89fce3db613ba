package dev.secondment.leave.terms.domain;

import static dev.secondment.leave.calendar.CalendarFixture.FULL_TIME;
import static dev.secondment.leave.calendar.CalendarFixture.TUESDAY_AND_THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.calendar.domain.Shift;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept of a pattern is what was agreed. */
class WorkingPatternColumnTest {
    private final WorkingPatternColumn column = new WorkingPatternColumn();

    @Test
    void one_week_is_seven_letters() {
        assertThat(column.convertToDatabaseColumn(TUESDAY_AND_THURSDAY)).isEqualTo("NFNFNNN");
        assertThat(column.convertToEntityAttribute("NFNFNNN")).isEqualTo(TUESDAY_AND_THURSDAY);
    }

    @Test
    void weeks_in_turn_begin_with_their_anchor() {
        WorkingPattern rotation = new WorkingPattern(
                List.of(
                        FULL_TIME.weeks().getFirst(),
                        TUESDAY_AND_THURSDAY.weeks().getFirst()),
                LocalDate.of(2026, 2, 2));

        assertThat(column.convertToDatabaseColumn(rotation)).isEqualTo("2026-02-02 FFFFFNN NFNFNNN");
        assertThat(column.convertToEntityAttribute("2026-02-02 FFFFFNN NFNFNNN"))
                .isEqualTo(rotation);
    }

    @Test
    void shifts_stand_behind_the_week_of_their_days() {
        Shift night = new Shift(LocalTime.of(20, 0), LocalTime.of(8, 0), 45);
        Shift early = new Shift(LocalTime.of(6, 0), LocalTime.of(14, 30), 0);
        WorkingPattern one = new WorkingPattern(
                TUESDAY_AND_THURSDAY.weeks(),
                LocalDate.EPOCH,
                List.of(Map.of(DayOfWeek.TUESDAY, night, DayOfWeek.THURSDAY, early)));
        WorkingPattern inTurn = new WorkingPattern(
                List.of(TUESDAY_AND_THURSDAY.weeks().getFirst(), Map.of()),
                LocalDate.of(2026, 2, 2),
                List.of(Map.of(DayOfWeek.TUESDAY, early, DayOfWeek.THURSDAY, night), Map.of()));

        assertThat(column.convertToDatabaseColumn(one)).isEqualTo("NFNFNNN+20:00-08:00/45+06:00-14:30/0");
        assertThat(column.convertToDatabaseColumn(inTurn))
                .isEqualTo("2026-02-02 NFNFNNN+06:00-14:30/0+20:00-08:00/45 NNNNNNN");
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(one)))
                .isEqualTo(one);
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(inTurn)))
                .isEqualTo(inTurn);
    }

    @Test
    void names_and_pairs_come_back_as_they_were() {
        PolicyByType policies = new PolicyByType(Map.of("STUDY", "HOME", "FAMILY", "BY_LOT"));
        PolicyByTypeColumn pairs = new PolicyByTypeColumn();
        NamesColumn names = new NamesColumn();

        assertThat(pairs.convertToDatabaseColumn(policies)).isEqualTo("FAMILY=BY_LOT STUDY=HOME");
        assertThat(pairs.convertToEntityAttribute("FAMILY=BY_LOT STUDY=HOME")).isEqualTo(policies);
        assertThat(pairs.convertToEntityAttribute("")).isEqualTo(PolicyByType.NOTHING_SAID);
        assertThat(names.convertToEntityAttribute(names.convertToDatabaseColumn(Names.of("HOST", "HOME"))))
                .isEqualTo(Names.of("HOST", "HOME"));
        assertThat(names.convertToEntityAttribute("")).isEqualTo(Names.of());
    }
}
