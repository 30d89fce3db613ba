package dev.secondment.agreement.calendar.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.calendar.domain.PublicHolidays;
import dev.secondment.agreement.calendar.domain.Region;
import dev.secondment.agreement.calendar.domain.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A library that renames a community answers for its subdivision without an error, and deadlines would be a day off. */
class CommunitiesTest {
    private final PublicHolidays holidays = new JollydayHolidays();

    @Test
    void every_community_of_the_table_is_known_to_the_library_and_has_holidays_that_its_subdivision_has_not() {
        assertThat(Communities.read().all()).hasSizeGreaterThan(200).allSatisfy(community -> {
            Region around = new Region(community.isoCode());
            assertThat(holidays.knows(community)).as(community.code()).isTrue();
            assertThat(LocalDate.of(2024, 1, 1)
                            .datesUntil(LocalDate.of(2031, 1, 1))
                            .anyMatch(day -> holidays.isHoliday(community, day) != holidays.isHoliday(around, day)))
                    .as(community.code())
                    .isTrue();
        });
    }

    /** 8 August 2028 is a Tuesday, and so is Assumption on the 15th, which Augsburg and Munich keep, but not all Bavaria. */
    @ParameterizedTest
    @CsvSource({"DE-BY, 249", "DE-BY-München, 248", "DE-BY-Augsburg, 247"})
    void b2_working_days_of_2028(String region, long expected) {
        WorkingDays days = new WorkingDays(holidays, new Region(region));

        assertThat(LocalDate.of(2028, 1, 1)
                        .datesUntil(LocalDate.of(2029, 1, 1))
                        .filter(days::include)
                        .count())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE-BY-Passau", "DE-BY-augsburg", "DE-BE-Augsburg", "DE-BY-ag"})
    void a_community_that_the_table_does_not_list_is_unknown(String code) {
        assertThat(holidays.knows(new Region(code))).isFalse();
    }
}
