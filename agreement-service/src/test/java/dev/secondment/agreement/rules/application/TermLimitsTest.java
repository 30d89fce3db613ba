package dev.secondment.agreement.rules.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.rules.domain.TermLimit;
import dev.secondment.agreement.rules.persistence.ShippedPacks;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TermLimitsTest {
    private final TermLimits limits =
            new TermLimits(ShippedPacks.all(), Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void hiring_out_to_germany_lasts_eighteen_months_with_the_first_day_counted() {
        Terms terms = TermsFixture.with("{'term': {'start': '2025-04-07', 'plannedEnd': '2025-12-31'}}");
        assertThat(limits.of(terms))
                .filteredOn(limit -> limit.rule().equals("R-AU-3"))
                .extracting(TermLimit::lastLawfulDay)
                .containsExactly(LocalDate.of(2026, 10, 6));
    }
}
