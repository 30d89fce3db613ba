package dev.secondment.agreement.lifecycle.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.calendar.application.JollydayHolidays;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose holidays nobody knows is refused while it can still be corrected. */
class HolidayRegionsTest {
    private final HolidayRegions regions = new HolidayRegions(new JollydayHolidays());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'leaveTerms': {'holidayCalendar': {'region': 'DE-BY-Augsburg'}}} |
            {'leaveTerms': {'holidayCalendar': {'region': 'DE-BY-Passau'}}}   | /leaveTerms/holidayCalendar/region
            {'leaveTerms': {'holidayCalendar': {'region': 'DE-XX'}}}          | /leaveTerms/holidayCalendar/region
            {'hostRole': {'site': {'region': 'DE-BY-München'}}}               |
            {'hostRole': {'site': {'region': 'DE-BY-Munich'}}}                | /hostRole/site/region
            {'hostRole': {'site': {'country': 'IN', 'region': 'IN-KA'}}}      |
            {'substantivePost': {'site': {'region': 'DE-BE-Augsburg'}}}       | /substantivePost/site/region
            """)
    void a_community_is_one_of_the_table(String patch, String pointer) {
        assertThat(regions.unknown(TermsFixture.with(patch)))
                .allSatisfy(violation -> assertThat(violation.code()).isEqualTo("unknown-region"))
                .extracting(violation -> violation.pointer())
                .isEqualTo(pointer == null ? List.of() : List.of(pointer));
    }
}
