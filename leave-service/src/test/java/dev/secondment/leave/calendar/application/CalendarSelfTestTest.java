package dev.secondment.leave.calendar.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.calendar.domain.PublicHoliday;
import dev.secondment.leave.calendar.domain.PublicHolidays;
import dev.secondment.leave.calendar.domain.Region;
import io.quarkus.runtime.StartupEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CalendarSelfTestTest {
    private final PublicHolidays library = new JollydayHolidays();

    @Test
    void the_library_counts_the_year_that_is_known() {
        assertThatCode(() -> new CalendarSelfTest(library).onStart(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_library_that_answers_for_the_country_stops_the_start() {
        CalendarSelfTest test = new CalendarSelfTest(answering(region -> new Region(region.country())));

        assertThatThrownBy(() -> test.onStart(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("working days of 202");
    }

    @Test
    void a_library_that_lost_a_region_stops_the_start() {
        PublicHolidays poorer = new PublicHolidays() {
            @Override
            public boolean knows(Region region) {
                return !region.code().equals("GB-ENG") && library.knows(region);
            }

            @Override
            public Optional<PublicHoliday> on(Region region, LocalDate date) {
                return library.on(region, date);
            }
        };

        assertThatThrownBy(() -> new CalendarSelfTest(poorer).onStart(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not know GB-ENG");
    }

    @Test
    void a_library_that_answers_for_the_subdivision_of_a_community_stops_the_start() {
        CalendarSelfTest test = new CalendarSelfTest(answering(region -> new Region(region.isoCode())));

        assertThatThrownBy(() -> test.onStart(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("249 working days of 2028 in DE-BY-");
    }

    @Test
    void every_community_of_the_table_has_holidays_that_its_subdivision_has_not() {
        assertThat(Communities.read().all()).hasSizeGreaterThan(200).allSatisfy(community -> {
            Region around = new Region(community.isoCode());
            assertThat(LocalDate.of(2024, 1, 1)
                            .datesUntil(LocalDate.of(2031, 1, 1))
                            .anyMatch(day -> library.on(community, day).isPresent()
                                    != library.on(around, day).isPresent()))
                    .as(community.code())
                    .isTrue();
        });
    }

    private PublicHolidays answering(UnaryOperator<Region> as) {
        return new PublicHolidays() {
            @Override
            public boolean knows(Region region) {
                return library.knows(region);
            }

            @Override
            public Optional<PublicHoliday> on(Region region, LocalDate date) {
                return library.on(as.apply(region), date);
            }
        };
    }
}
