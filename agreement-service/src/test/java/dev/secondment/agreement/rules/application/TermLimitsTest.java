package dev.secondment.agreement.rules.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.secondment.agreement.rules.domain.Effect;
import dev.secondment.agreement.rules.domain.TermLimit;
import dev.secondment.agreement.rules.persistence.ShippedPacks;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermLimitsTest {
    private static List<TermLimit> limits(String today, String mergePatch) {
        Clock clock = Clock.fixed(Instant.parse(today + "T10:00:00Z"), ZoneOffset.UTC);
        return new TermLimits(ShippedPacks.all(), clock).of(TermsFixture.with(mergePatch));
    }

    private static TermLimit limit(List<TermLimit> limits, String rule) {
        return limits.stream()
                .filter(limit -> limit.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hiring_out_to_germany_lasts_eighteen_months_with_the_first_day_counted() {
        TermLimit limit = limit(limits("2026-03-01", "{'term': {'start': '2025-04-07'}}"), "R-AU-3");
        assertThat(limit.lastLawfulDay()).isEqualTo(LocalDate.of(2026, 10, 6));
        assertThat(limit.effect()).isEqualTo(Effect.BLOCK_SIGNATURE);
    }

    @Test
    void the_home_social_insurance_lasts_24_months_and_warns() {
        TermLimit limit = limit(limits("2026-03-01", """
                {'term': {'start': '2025-01-01'}, 'hostRole': {'site': {'country': 'AT', 'region': null}}}"""), "R-A1-1");
        assertThat(limit.lastLawfulDay()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(limit.effect()).isEqualTo(Effect.WARN);
    }

    @Test
    void a_scheme_and_the_parties_themselves_set_limits_too_and_the_earliest_comes_first() {
        assertThat(limits("2026-03-01", """
                {'references': {'scheme': 'UK-LINCOLNSHIRE'}, 'term': {'start': '2026-09-01', 'maxTerm': 'P15M'}}"""))
                .extracting(TermLimit::rule, TermLimit::lastLawfulDay)
                .containsExactly(
                        tuple("R-AG-9-UK-LINCOLNSHIRE", LocalDate.of(2027, 8, 31)),
                        tuple("R-AG-9", LocalDate.of(2027, 11, 30)),
                        tuple("R-AU-3", LocalDate.of(2028, 2, 29)));
    }

    @Test
    void before_a_law_it_limits_nothing() {
        assertThat(limits("2017-03-31", "{'term': {'start': '2017-03-01'}}")).isEmpty();
        assertThat(limits("2017-04-01", "{'term': {'start': '2017-03-01'}}")).hasSize(1);
    }

    @Test
    void without_a_first_day_there_is_nothing_to_count_from() {
        assertThat(limits("2026-03-01", "{'term': null}")).isEmpty();
    }
}
