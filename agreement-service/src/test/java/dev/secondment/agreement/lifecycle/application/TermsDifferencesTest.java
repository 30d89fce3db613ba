package dev.secondment.agreement.lifecycle.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.agreement.lifecycle.application.TermsDifferences.Difference;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.agreement.terms.domain.TermsFixture;
import dev.secondment.platform.web.MergePatch;
import dev.secondment.platform.web.StrictJson;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TermsDifferencesTest {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Viewer HOME_HR = new Viewer(Set.of(Side.HOME), Set.of("hr"));

    static {
        new StrictJson().customize(JSON);
    }

    private final TermsDifferences differences = new TermsDifferences(JSON);

    private static Terms patched(String patch) throws Exception {
        JsonNode terms = MergePatch.apply(JSON.valueToTree(TermsFixture.complete()), JSON.readTree(patch));
        return JSON.treeToValue(terms, Terms.class);
    }

    @Test
    void a_difference_is_told_where_it_is_in_words_before_and_after() throws Exception {
        List<Difference> found = differences.between(
                TermsFixture.complete(),
                patched("{\"hostRole\":{\"title\":\"Principal engineer\"},\"extension\":{\"maxTotal\":null}}"),
                HOME_HR);
        assertThat(found).extracting(Difference::pointer).containsExactly("/hostRole/title", "/extension/maxTotal");
        assertThat(found.getFirst().label()).isEqualTo("Host role: title");
        assertThat(found.getFirst().before().textValue()).isEqualTo("Lead engineer");
        assertThat(found.getFirst().after().textValue()).isEqualTo("Principal engineer");
        assertThat(found.getLast().after()).isNull();
    }

    @Test
    void lists_of_one_length_are_compared_entry_by_entry_others_whole() throws Exception {
        List<Difference> raised = differences.between(
                TermsFixture.complete(),
                patched("{\"compensation\":{\"allowances\":[{\"type\":\"HIGHER_RESPONSIBILITY\",\"method\":\"FIXED\","
                        + "\"monthlyAmount\":{\"amount\":\"600.00\",\"currency\":\"EUR\"}}]}}"),
                HOME_HR);
        assertThat(raised)
                .extracting(Difference::pointer)
                .containsExactly("/compensation/allowances/0/monthlyAmount/amount");
        assertThat(raised.getFirst().label()).isEqualTo("Compensation: allowances 1: monthly amount: amount");
        List<Difference> none = differences.between(
                TermsFixture.complete(), patched("{\"compensation\":{\"allowances\":[]}}"), HOME_HR);
        assertThat(none).extracting(Difference::pointer).containsExactly("/compensation/allowances");
    }

    @Test
    void equal_terms_have_no_difference() {
        assertThat(differences.between(TermsFixture.complete(), TermsFixture.complete(), HOME_HR))
                .isEmpty();
    }

    static Stream<Arguments> readers() {
        return Arrays.stream(Side.values())
                .flatMap(side -> Stream.of(
                                "hr",
                                "line-manager",
                                "payroll",
                                "finance",
                                "compliance",
                                "auditor",
                                "partner-api",
                                "secondee")
                        .map(role -> Arguments.of(side, role)));
    }

    /** Everything appears, so everything differs: the reader finds differences in their own parts and in no other. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("readers")
    void nobody_reads_a_difference_in_a_part_they_may_not_see(Side side, String role) {
        Viewer viewer = new Viewer(Set.of(side), Set.of(role));
        Terms nothing = TermsFixture.complete().only(part -> false);
        Set<String> parts = differences.between(nothing, TermsFixture.complete(), viewer).stream()
                .map(difference -> difference.pointer().split("/", -1)[1])
                .collect(java.util.stream.Collectors.toSet());
        Set<String> own = TermsAudience.PARTS.keySet().stream()
                .filter(part -> TermsAudience.sees(viewer, part))
                .collect(java.util.stream.Collectors.toSet());
        assertThat(own).containsAll(parts);
        assertThat(parts.contains("compensation"))
                .isEqualTo(side == Side.SECONDEE
                        || (side == Side.HOME
                                && Set.of("hr", "payroll", "finance", "partner-api")
                                        .contains(role)));
        assertThat(parts.contains("leaveTerms")).isEqualTo(side != Side.VENDOR && side != Side.CLIENT);
    }
}
