package dev.secondment.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that has never fired is not known to work: each one fires on classes planted to break it. */
class ServiceArchitectureTest {
    private static final String PLANTED = "dev.secondment.planted";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPackages(PLANTED, "dev.secondment.stranger");

    static Stream<ArchRule> rules() {
        return Stream.of(
                        ServiceArchitecture.rules(PLANTED),
                        ServiceArchitecture.testRules(),
                        PlatformArchitecture.rules(1))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_fires_on_the_violation_planted_for_it(ArchRule rule) {
        assertThat(rule.evaluate(CLASSES).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @Test
    void a_neighbours_aggregate_and_storage_are_refused_and_its_values_are_not() {
        List<String> refused = ServiceArchitecture.rules(PLANTED).stream()
                .filter(rule -> rule.getDescription().startsWith("a feature is entered"))
                .flatMap(rule -> rule.evaluate(CLASSES).getFailureReport().getDetails().stream())
                .filter(detail -> detail.contains("PlantedGuest"))
                .toList();
        assertThat(refused)
                .hasSize(2)
                .anyMatch(detail -> detail.contains("PlantedEntity"))
                .anyMatch(detail -> detail.contains("PlantedStore"));
    }
}
