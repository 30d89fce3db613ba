package dev.secondment.agreement.compliance.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.lifecycle.application.CheckAudience;
import dev.secondment.agreement.lifecycle.application.TermsAudience;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.rules.domain.Check;
import dev.secondment.agreement.rules.domain.Comparison;
import dev.secondment.agreement.rules.domain.Condition;
import dev.secondment.agreement.rules.domain.Condition.Observation;
import dev.secondment.agreement.rules.domain.Evaluation;
import dev.secondment.agreement.rules.domain.Finding;
import dev.secondment.agreement.rules.domain.Outcome;
import dev.secondment.agreement.rules.domain.PackRef;
import dev.secondment.agreement.rules.domain.Rule;
import dev.secondment.agreement.rules.persistence.ShippedPacks;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A finding must not show what the agreement itself hides: of every rule as shipped, to every reader. */
class EvaluationViewTest {
    private static final PackRef PACK = new PackRef("X", 1, "DE");
    private static final List<String> ROLES =
            List.of("hr", "line-manager", "payroll", "finance", "compliance", "auditor", "partner-api", "secondee");
    private static final Set<Comparison> WITH_A_FACT =
            EnumSet.of(Comparison.DIFFERS_FROM, Comparison.NOT_AFTER, Comparison.NOT_BEFORE);
    private static final List<Rule> RULES = ShippedPacks.all().packs().stream()
            .flatMap(pack -> pack.rules().stream())
            .toList();

    private static Stream<Arguments> viewers() {
        return Stream.of(Side.values()).flatMap(side -> ROLES.stream().map(role -> Arguments.of(side, role)));
    }

    private static Stream<Condition.Fact> compared(Condition condition) {
        return switch (condition) {
            case Condition.Fact fact -> Stream.of(fact);
            case Condition.AnyOf choice ->
                choice.alternatives().stream().flatMap(List::stream).flatMap(EvaluationViewTest::compared);
        };
    }

    private static Stream<Condition.Fact> compared(Check check) {
        return switch (check) {
            case Check.Inform _, Check.Limit _ -> Stream.empty();
            case Check.Must must -> must.conditions().stream().flatMap(EvaluationViewTest::compared);
            case Check.Score score ->
                score.factors().stream()
                        .flatMap(factor -> factor.when().stream())
                        .flatMap(EvaluationViewTest::compared);
            case Check.Formalities formalities -> asked(formalities.items());
            case Check.Clauses clauses -> asked(clauses.items());
        };
    }

    private static Stream<Condition.Fact> asked(List<Check.Item> items) {
        return items.stream()
                .map(Check.Item::orFact)
                .filter(Objects::nonNull)
                .map(fact -> new Condition.Fact(fact, Comparison.KNOWN, List.of()));
    }

    private static Finding finding(Rule rule, List<Observation> inputs) {
        return new Finding(
                rule.code(),
                rule.effect(),
                Outcome.NOT_MET,
                rule.asks(),
                List.of(rule.code()),
                List.of(),
                rule.shownTo(),
                rule.waivableBy(),
                PACK,
                rule.grade(),
                rule.source(),
                inputs,
                Map.of());
    }

    private static List<Observation> inputs(Rule rule) {
        return Stream.concat(rule.when().stream().flatMap(EvaluationViewTest::compared), compared(rule.check()))
                .map(fact -> new Observation(fact.fact(), "x", fact.comparison(), fact.values(), true))
                .toList();
    }

    private static List<Observation> seen(Rule rule, Viewer viewer) {
        Evaluation evaluation =
                new Evaluation(LocalDate.of(2026, 8, 3), List.of(PACK), List.of(finding(rule, inputs(rule))));
        return EvaluationView.notKept(evaluation, viewer).findings().stream()
                .flatMap(finding -> finding.inputs().stream())
                .toList();
    }

    private static boolean isHidden(String fact, Viewer viewer) {
        return !fact.startsWith("case.")
                && TermsAudience.PARTS.entrySet().stream()
                        .filter(part -> fact.equals(part.getKey()) || fact.startsWith(part.getKey() + "."))
                        .anyMatch(part -> !viewer.isAmong(part.getValue()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("viewers")
    void no_finding_tells_a_fact_that_the_agreement_hides(Side side, String role) {
        Viewer viewer = new Viewer(Set.of(side), Set.of(role));
        for (Rule rule : RULES) {
            assertThat(seen(rule, viewer))
                    .as(rule.code())
                    .noneMatch(input -> isHidden(input.fact(), viewer))
                    .noneMatch(input -> WITH_A_FACT.contains(input.comparison())
                            && isHidden(input.with().getFirst(), viewer));
        }
    }

    @Test
    void home_hr_can_repeat_every_evaluation_by_hand() {
        Viewer hr = new Viewer(Set.of(Side.HOME), Set.of("hr"));
        for (Rule rule : RULES) {
            assertThat(seen(rule, hr)).as(rule.code()).isEqualTo(inputs(rule));
        }
    }

    /** The working of a limit is told whole. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("viewers")
    void the_length_of_a_term_comes_from_facts_that_all_readers_of_the_rule_see(Side side, String role) {
        Viewer viewer = new Viewer(Set.of(side), Set.of(role));
        assertThat(RULES.stream()
                        .filter(rule -> CheckAudience.sees(viewer, rule.shownTo()))
                        .map(Rule::check)
                        .filter(Check.Limit.class::isInstance)
                        .map(Check.Limit.class::cast)
                        .flatMap(limit -> Stream.of(limit.longest(), limit.shortest()))
                        .filter(Objects::nonNull)
                        .flatMap(bound -> Stream.of(bound.in(), bound.grounds()))
                        .filter(Objects::nonNull))
                .noneMatch(fact -> isHidden(fact, viewer));
    }

    @Test
    void a_fact_deep_inside_a_part_is_kept_as_narrow_as_its_narrowest_whole() {
        Viewer client = new Viewer(Set.of(Side.CLIENT), Set.of("hr"));
        assertThat(TermsAudience.sees(client, "hostRole.site.country")).isTrue();
        assertThat(TermsAudience.sees(client, "hostRole.reportingLines.kind")).isFalse();
        assertThat(TermsAudience.sees(client, "noSuchPart.at.all")).isFalse();
    }
}
