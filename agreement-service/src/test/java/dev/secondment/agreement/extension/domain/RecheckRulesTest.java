package dev.secondment.agreement.extension.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.rules.domain.CaseFact;
import dev.secondment.agreement.rules.domain.RuleSubject;
import dev.secondment.agreement.rules.persistence.ShippedPacks;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the shipped packs open again at an extension. */
class RecheckRulesTest {

    private static List<String> opened(String patch, long extensions) {
        RuleSubject subject = new RuleSubject(
                TermsFixture.with(patch),
                LocalDate.of(2027, 1, 11),
                Map.of(CaseFact.EXTENSIONS, extensions),
                Set.of(),
                Set.of());
        return ShippedPacks.all().evaluate(subject).findings().stream()
                .map(finding -> finding.rule())
                .filter(rule -> rule.startsWith("R-EX-6-"))
                .map(rule -> rule.substring("R-EX-6-".length()))
                .toList();
    }

    @Test
    void without_an_extension_nothing_is_opened_again() {
        assertThat(opened("{\"home\":{\"country\":\"FR\"}}", 0)).isEmpty();
    }

    @Test
    void at_home_it_is_the_return_and_the_objectives() {
        assertThat(opened("{\"home\":{\"country\":\"DE\"}}", 1)).containsExactly("RETURN", "OBJECTIVES");
    }

    @Test
    void an_allowance_with_a_last_day_of_its_own_is_looked_at() {
        assertThat(opened("""
                {"home": {"country": "DE"}, "compensation": {"allowances": [{"type": "HIGHER_RESPONSIBILITY", "end": "2027-02-28"}]}}
                """, 1)).contains("ALLOWANCES");
    }

    @Test
    void abroad_in_europe_it_is_permit_and_social_security_and_after_twelve_months_the_posting_notice() {
        assertThat(opened("{\"home\":{\"country\":\"FR\"},\"term\":{\"plannedEnd\":\"2027-08-31\"}}", 1))
                .containsExactly("RETURN", "OBJECTIVES", "PERMIT", "A1");
        assertThat(opened("{\"home\":{\"country\":\"FR\"},\"term\":{\"plannedEnd\":\"2027-09-01\"}}", 1))
                .containsExactly("RETURN", "OBJECTIVES", "PERMIT", "A1", "POSTING-NOTICE");
    }

    @Test
    void in_britain_it_is_the_temporary_workplace() {
        assertThat(opened(
                        "{\"home\":{\"country\":\"DE\"},\"hostRole\":{\"site\":{\"country\":\"GB\",\"region\":null}}}",
                        1))
                .containsExactly("RETURN", "OBJECTIVES", "PERMIT", "UK-WORKPLACE");
    }

    @Test
    void where_the_home_country_is_not_known_nothing_is_taken_for_granted() {
        assertThat(opened("{\"home\":{\"country\":null}}", 1)).contains("PERMIT", "A1");
    }
}
