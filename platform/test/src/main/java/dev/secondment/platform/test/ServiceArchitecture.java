package dev.secondment.platform.test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.reactive.messaging.Channel;

/** The rules by which every service is built; each has been seen to fail on a planted violation. */
public final class ServiceArchitecture {
    private static final List<Class<? extends Annotation>> READS = List.of(GET.class);
    private static final List<Class<? extends Annotation>> CHANGES =
            List.of(POST.class, PUT.class, PATCH.class, DELETE.class);
    private static final String COMMAND = "dev.secondment.platform.data.Command";

    private ServiceArchitecture() {}

    /** Checks the main classes of the service with this base package, and how its tests are named. */
    public static void check(String base) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(base);
        rules(base).forEach(rule -> rule.allowEmptyShould(true).check(classes));
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages(base);
        testRules().forEach(rule -> rule.allowEmptyShould(true).check(tests));
    }

    /** What the name of a test promises: {@code *Test} runs anywhere in a moment, {@code *IT} starts servers. */
    public static List<ArchRule> testRules() {
        return List.of(
                classes()
                        .that()
                        .areAnnotatedWith(QuarkusTest.class)
                        .should()
                        .haveSimpleNameEndingWith("IT")
                        .as("what starts the service is an IT"),
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Test")
                        .should()
                        .beAnnotatedWith(QuarkusTestResource.class)
                        .orShould()
                        .dependOnClassesThat(resideInAPackage("org.testcontainers..")
                                .or(type(RealServers.class))
                                .or(type(TestKafka.class)))
                        .as("a *Test starts no server"));
    }

    public static List<ArchRule> rules(String base) {
        return List.of(
                classes()
                        .that()
                        .resideInAPackage("..domain..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "..domain..",
                                "dev.secondment.platform.problem..",
                                "jakarta.persistence..",
                                "jakarta.validation..",
                                "org.hibernate.annotations..",
                                "org.jspecify.."))
                        .as("the domain knows Java, mapping and shape annotations and problems, no framework"),
                noClasses()
                        .that()
                        .resideInAPackage("..application..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(base + "..rest..", base + "..persistence..", base + "..messaging..")
                        .as("use cases do not know how they are reached or stored"),
                noClasses()
                        .that()
                        .resideInAPackage(base + "..rest..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(base + "..persistence..", base + "..messaging..")
                        .as("REST does not know storage or messages"),
                noClasses()
                        .that()
                        .resideInAPackage(base + "..messaging..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(base + "..rest..", base + "..persistence..")
                        .as("messages do not know REST or storage"),
                noClasses()
                        .that()
                        .resideInAPackage(base + "..persistence..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(base + "..rest..", base + "..messaging..")
                        .as("storage does not know REST or messages"),
                slices().matching(base + ".(*)..").should().beFreeOfCycles(),
                classes()
                        .that()
                        .resideInAPackage(base + ".*.*..")
                        .should(new EnterFeaturesByTheDoor(base))
                        .as("a feature is entered by its use cases or by values"),
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAPackage("dev.secondment..")
                                .and(not(resideInAnyPackage(base + "..", "dev.secondment.platform.."))))
                        .as("no class of another service"),
                noClasses()
                        .should()
                        .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now"))
                                .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With
                                                        .owner(resideInAPackage("java.time..")))
                                        .and(withoutClock())))
                        .as("time comes from the injected Clock"),
                noMethods().that(servesRequests()).should(exposeEntities()).as("no entity in a REST signature"),
                methods().that(servesRequests()).should(nameTheirRoles()).as("every REST method names its roles"),
                methods()
                        .that(annotatedWithAny(CHANGES))
                        .should(beCommands())
                        .as("every changing REST method is a @Command, or is read-only by name (quote)"),
                fields().that()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Request")
                        .and()
                        .haveRawType(String.class)
                        .and()
                        .areNotStatic()
                        .should()
                        .beAnnotatedWith(Size.class)
                        .orShould()
                        .beAnnotatedWith(Pattern.class)
                        .as("every text of a request has a bound"),
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideOutsideOfPackage("..application..")
                        .should()
                        .beAnnotatedWith(Transactional.class)
                        .as("only use cases open transactions"),
                fields().should()
                        .notBeAnnotatedWith(Inject.class)
                        .andShould()
                        .notBeAnnotatedWith(Channel.class)
                        .as("constructor injection, and no direct way to Kafka"),
                classes()
                        .should()
                        .haveNameNotMatching(".*(Utils?|Helper|Manager|Impl)$")
                        .as("names say what a class is"),
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage("..domain..")
                        .and()
                        .arePublic()
                        .should()
                        .haveNameMatching("set[A-Z].*")
                        .as("aggregates change by business verbs, not by setters"),
                noConstructors()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .and()
                        .haveRawParameterTypes(new Class<?>[0])
                        .should()
                        .bePublic()
                        .as("entities are made by their factories"));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaCall<?>> withoutClock() {
        return DescribedPredicate.describe(
                "without a clock",
                call -> call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class)));
    }

    private static DescribedPredicate<JavaMethod> annotatedWithAny(List<Class<? extends Annotation>> annotations) {
        return DescribedPredicate.describe(
                "annotated with one of " + annotations,
                method -> annotations.stream().anyMatch(method::isAnnotatedWith));
    }

    private static DescribedPredicate<JavaMethod> servesRequests() {
        return annotatedWithAny(
                java.util.stream.Stream.concat(READS.stream(), CHANGES.stream()).toList());
    }

    private static ArchCondition<JavaMethod> nameTheirRoles() {
        return new ArchCondition<>("carry @RolesAllowed or @PermitAll") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class);
                events.add(
                        new SimpleConditionEvent(method, named, method.getFullName() + " names its roles: " + named));
            }
        };
    }

    private static ArchCondition<JavaMethod> beCommands() {
        return new ArchCondition<>("carry @Command") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean command =
                        method.isAnnotatedWith(COMMAND) || Set.of("quote").contains(method.getName());
                events.add(
                        new SimpleConditionEvent(method, command, method.getFullName() + " is a command: " + command));
            }
        };
    }

    private static ArchCondition<JavaMethod> exposeEntities() {
        return new ArchCondition<>("expose an entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean exposed = isEntity(method.getRawReturnType())
                        || method.getRawParameterTypes().stream().anyMatch(ServiceArchitecture::isEntity);
                events.add(new SimpleConditionEvent(
                        method, exposed, method.getFullName() + " exposes an entity: " + exposed));
            }
        };
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }
}
