package dev.secondment.platform.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * What keeps the platform a platform: it knows no business, and each of its modules stays small enough to be read in an
 * afternoon. What grows beyond that is a library to be taken from elsewhere, or business in the wrong place.
 */
public final class PlatformArchitecture {
    private static final int MOST_CLASSES_OF_A_MODULE = 40;

    private PlatformArchitecture() {}

    /** Checks the main classes of one platform module, by the package or packages it holds. */
    public static void check(String... packages) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(packages);
        rules(MOST_CLASSES_OF_A_MODULE).forEach(rule -> rule.check(classes));
    }

    static List<ArchRule> rules(int mostClasses) {
        return List.of(
                noClasses()
                        .should()
                        .haveNameMatching(".*\\.[^.]*(Agreement|Leave|Placement|Employee|Secondment|Secondee)[^.]*")
                        .as("the platform knows no business"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "dev.secondment.agreement..",
                                "dev.secondment.placement..",
                                "dev.secondment.leave..",
                                "dev.secondment.planted..")
                        .as("the platform knows no service"),
                classes()
                        .should(beAtMost(mostClasses))
                        .as("a platform module has at most " + mostClasses + " classes"));
    }

    private static ArchCondition<JavaClass> beAtMost(int most) {
        return new ArchCondition<>("be at most " + most) {
            private int counted;

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean counts = type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
                counted += counts ? 1 : 0;
                if (counts && counted > most) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is number " + counted));
                }
            }
        };
    }
}
