package dev.secondment.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that has never fired is not known to work: each one fires on classes planted to break it. */
class ServiceArchitectureTest {
    private static final String PLANTED = "dev.secondment.planted";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPackages(PLANTED, "dev.secondment.stranger");

    static Stream<ArchRule> rules() {
        List<ArchRule> rules = ServiceArchitecture.rules(PLANTED);
        return rules.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_fires_on_the_violation_planted_for_it(ArchRule rule) {
        assertThat(rule.evaluate(CLASSES).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
