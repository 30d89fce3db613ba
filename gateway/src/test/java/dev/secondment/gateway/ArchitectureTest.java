package dev.secondment.gateway;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.secondment.platform.test.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    /** The gateway has no database, so nothing in it can be a @Command. */
    private static final String NEEDS_A_DATABASE = "every changing REST method";

    @Test
    void the_gateway_is_built_by_the_rules() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.secondment.gateway");

        ServiceArchitecture.rules("dev.secondment.gateway").stream()
                .filter(rule -> !rule.getDescription().startsWith(NEEDS_A_DATABASE))
                .forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }
}
