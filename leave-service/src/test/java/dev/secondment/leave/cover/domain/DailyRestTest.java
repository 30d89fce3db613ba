package dev.secondment.leave.cover.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.calendar.domain.WorkSpan;
import dev.secondment.leave.policy.application.PackFiles;
import dev.secondment.leave.policy.domain.StatutoryPacks;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B15: eleven hours' rest in each 24, by instants. */
class DailyRestTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DailyRest ELEVEN_HOURS = new DailyRest(Duration.ofHours(11));

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "'',                                  2027-03-08T22:00 2027-03-09T06:00, true,  nothing else is worked",
        "2027-03-08T06:00 2027-03-08T14:00,   2027-03-08T22:00 2027-03-09T06:00, false, eight hours after the early shift",
        "2027-03-08T06:00 2027-03-08T14:00,   2027-03-09T01:00 2027-03-09T09:00, true,  eleven hours after it",
        "2027-03-08T06:00 2027-03-08T14:01,   2027-03-09T01:00 2027-03-09T09:00, false, a minute less than eleven hours",
        "2027-03-10T06:00 2027-03-10T14:00,   2027-03-09T12:00 2027-03-09T20:00, false, ten hours before the next early shift",
        "2027-03-10T07:00 2027-03-10T15:00,   2027-03-09T12:00 2027-03-09T20:00, true,  eleven hours before it",
        "2027-03-09T08:00 2027-03-09T16:00,   2027-03-09T16:00 2027-03-09T20:00, true,  twelve hours in one go leave twelve",
        "2027-03-09T08:00 2027-03-09T16:00,   2027-03-09T16:00 2027-03-09T21:00, true,  thirteen leave eleven",
        "2027-03-09T08:00 2027-03-09T16:00,   2027-03-09T16:00 2027-03-09T21:01, false, a minute more does not",
        "2027-03-09T08:00 2027-03-09T16:30,   2027-03-09T08:00 2027-03-09T16:30, true,  within the own hours",
        "2027-03-27T14:00 2027-03-27T22:00,   2027-03-28T09:00 2027-03-28T17:00, false, eleven by the clock but ten in the night in March",
        "2027-03-27T13:00 2027-03-27T21:00,   2027-03-28T09:00 2027-03-28T17:00, true,  twelve by the clock are eleven",
        "2027-10-30T14:00 2027-10-30T22:00,   2027-10-31T08:00 2027-10-31T16:00, true,  ten by the clock are eleven in the night in October",
        "2027-10-30T14:00 2027-10-30T22:00,   2027-10-31T07:30 2027-10-31T15:30, false, nine and a half are ten and a half",
        "2027-03-07T20:00 2027-03-08T08:00,   2027-03-09T08:00 2027-03-09T16:00, true,  a day off between",
    })
    void b15_eleven_hours_of_rest(String own, String cover, boolean kept, String why) {
        List<WorkSpan> works = own.isEmpty() ? List.of() : List.of(span(own));

        assertThat(ELEVEN_HOURS.isKept(works, List.of(span(cover)))).as(why).isEqualTo(kept);
        assertThat(ELEVEN_HOURS.isKept(List.of(span(cover)), works)).as(why).isEqualTo(kept);
    }

    @Test
    void work_that_follows_on_each_other_is_one_stretch_in_whatever_order_it_is_told() {
        WorkSpan early = span("2027-03-09T04:00 2027-03-09T08:00");
        WorkSpan late = span("2027-03-09T12:00 2027-03-09T16:00");
        WorkSpan asked = span("2027-03-09T17:00 2027-03-09T18:00");

        assertThat(ELEVEN_HOURS.isKept(List.of(late), List.of(asked))).isTrue();
        assertThat(ELEVEN_HOURS.isKept(List.of(early, late), List.of(asked))).isFalse();
        assertThat(ELEVEN_HOURS.isKept(List.of(late, early), List.of(asked))).isFalse();
    }

    @Test
    void what_is_worked_already_without_the_cover_is_not_its_matter() {
        WorkSpan monday = span("2027-03-08T08:00 2027-03-08T22:00");
        WorkSpan tuesday = span("2027-03-09T06:00 2027-03-09T22:00");

        assertThat(ELEVEN_HOURS.isKept(List.of(monday, tuesday), List.of(span("2027-03-11T08:00 2027-03-11T16:00"))))
                .isTrue();
    }

    @Test
    void the_law_is_data_with_its_source() {
        StatutoryPacks packs = PackFiles.load();

        for (String country : List.of("DE", "GB", "FR")) {
            assertThat(packs.dailyRest(country, LocalDate.of(2027, 1, 1))).contains(Duration.ofHours(11));
            assertThat(packs.of(country).orElseThrow().sources())
                    .anyMatch(source -> source.rule().equals("dailyRest")
                            && !source.source().isBlank());
        }
        assertThat(packs.dailyRest("FR", LocalDate.of(2004, 8, 1))).isEmpty();
        assertThat(packs.dailyRest("US", LocalDate.of(2027, 1, 1))).isEmpty();
    }

    private static WorkSpan span(String clock) {
        List<LocalDateTime> ends =
                Arrays.stream(clock.split(" ", -1)).map(LocalDateTime::parse).toList();
        return new WorkSpan(
                ends.getFirst().atZone(BERLIN).toInstant(),
                ends.getLast().atZone(BERLIN).toInstant());
    }
}
