package dev.secondment.leave.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.calendar.domain.PublicHoliday;
import dev.secondment.leave.calendar.domain.PublicHolidays;
import dev.secondment.leave.calendar.domain.Region;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {
    private final PublicHolidays holidays = new JollydayHolidays();

    @ParameterizedTest
    @ValueSource(strings = {"DE", "DE-BY", "GB-ENG", "GB-SCT", "FR", "US-CA"})
    void a_region_of_the_library_is_known(String code) {
        assertThat(holidays.knows(new Region(code))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE-XX", "GB-EN", "ZZ", "ZZ-BY"})
    void a_region_that_the_library_would_silently_answer_for_its_country_is_unknown(String code) {
        Region region = new Region(code);

        assertThat(holidays.knows(region)).isFalse();
        assertThatThrownBy(() -> holidays.on(region, LocalDate.of(2026, 5, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de-by", "DE-", "DE-BYXX", "Bavaria", "DE BY"})
    void a_code_that_is_not_iso_3166_2_is_not_well_formed(String code) {
        assertThat(Region.isWellFormed(code)).isFalse();
    }

    @Test
    void england_keeps_easter_monday_and_the_august_bank_holiday() {
        Region england = new Region("GB-ENG");

        assertThat(holidays.on(england, LocalDate.of(2026, 4, 6))).isPresent();
        assertThat(holidays.on(england, LocalDate.of(2026, 8, 31))).isPresent();
    }

    @Test
    void epiphany_frees_bavaria_and_not_berlin() {
        LocalDate epiphany = LocalDate.of(2027, 1, 6);

        assertThat(holidays.on(new Region("DE-BY"), epiphany).map(PublicHoliday::name))
                .contains("Epiphany");
        assertThat(holidays.on(new Region("DE-BE"), epiphany)).isEmpty();
    }
}
