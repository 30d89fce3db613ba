package dev.secondment.leave.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.OfficeWeek;
import dev.secondment.leave.calendar.domain.ProclaimedHoliday;
import dev.secondment.leave.calendar.domain.ProclaimedHolidays;
import dev.secondment.leave.calendar.domain.PublicHoliday;
import dev.secondment.leave.calendar.domain.PublicHolidays;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.SlotRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "DE,             DE, \"\",  \"\",            DE",
                "DE-BY,          DE, BY,  \"\",            DE-BY DE",
                "DE-BY-Augsburg, DE, BY,  Augsburg,      DE-BY-Augsburg DE-BY DE",
                "PT-11-Loures,   PT, 11,  Loures,        PT-11-Loures PT-11 PT",
                "PT-01-Albergaria-a-Velha, PT, 01, Albergaria-a-Velha, PT-01-Albergaria-a-Velha PT-01 PT",
                "IT-65-L'Aquila, IT, 65, L'Aquila,      IT-65-L'Aquila IT-65 IT",
            })
    void a_region_is_a_country_a_subdivision_or_a_community(
            String code, String country, String subdivision, String community, String widening) {
        Region region = new Region(code);

        assertThat(region.country()).isEqualTo(country);
        assertThat(region.subdivision()).isEqualTo(subdivision);
        assertThat(region.community()).isEqualTo(community);
        assertThat(region.widening().map(Region::code).collect(Collectors.joining(" ")))
                .isEqualTo(widening);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE-BY-Passau",
                "DE-BY-augsburg",
                "DE-BE-Augsburg",
                "DE-BY-ag",
                "DE-BY-Augsburg ",
                "AT-BY-Augsburg",
                "DE-BY-Mu\u0308nchen"
            })
    void a_community_that_the_table_does_not_list_is_unknown(String code) {
        assertThat(Region.isWellFormed(code) && holidays.knows(new Region(code)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE-BY-", "DE-BY- Augsburg", "DE-BY-\u0000", "DE-BY-<b>", "DE--Augsburg"})
    void a_community_has_a_name(String code) {
        assertThat(Region.isWellFormed(code)).isFalse();
    }

    @Test
    void the_peace_festival_frees_augsburg_and_not_the_rest_of_bavaria() {
        LocalDate festival = LocalDate.of(2028, 8, 8);

        assertThat(holidays.on(new Region("DE-BY-Augsburg"), festival)).isPresent();
        assertThat(holidays.on(new Region("DE-BY-München"), festival)).isEmpty();
        assertThat(holidays.on(new Region("DE-BY"), festival)).isEmpty();
    }

    /** 8 August 2028 is a Tuesday, and so is Assumption on the 15th, which Augsburg and Munich keep, but not all Bavaria. */
    @ParameterizedTest
    @CsvSource({"DE-BY, 249.0", "DE-BY-München, 248.0", "DE-BY-Augsburg, 247.0"})
    void b2_working_days_of_2028(String code, BigDecimal expected) {
        assertThat(new ChargeCalculator(holidays)
                        .charge(
                                SlotRange.ofDays(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31)),
                                OfficeWeek.in(new Region(code)))
                        .days())
                .isEqualByComparingTo(expected);
    }

    @Test
    void what_is_said_of_a_subdivision_holds_in_its_communities_unless_they_say_otherwise() {
        LocalDate day = LocalDate.of(2027, 6, 18);
        Region augsburg = new Region("DE-BY-Augsburg");
        ProclaimedHoliday bavarias =
                new ProclaimedHoliday(new Region("DE-BY"), day, "Bavaria's", Set.of(Half.AM, Half.PM), false);
        ProclaimedHoliday augsburgs = new ProclaimedHoliday(augsburg, day, "Augsburg's", Set.of(), false);

        assertThat(ProclaimedHolidays.of(List.of(bavarias)).on(augsburg, day)).contains(bavarias);
        assertThat(ProclaimedHolidays.of(List.of(augsburgs, bavarias)).on(augsburg, day))
                .contains(augsburgs);
        assertThat(ProclaimedHolidays.of(List.of(augsburgs)).on(new Region("DE-BY"), day))
                .isEmpty();
    }
}
