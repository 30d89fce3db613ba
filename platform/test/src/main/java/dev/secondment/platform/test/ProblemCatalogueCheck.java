package dev.secondment.platform.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.secondment.platform.problem.ProblemType;
import java.util.List;
import java.util.stream.Stream;

/** Everything that a running service may refuse stands in its public catalogue, once and documented. */
public final class ProblemCatalogueCheck {

    private ProblemCatalogueCheck() {}

    /** Looks for problems in the main classes of the service and of the platform. */
    public static void check(String base) {
        List<ProblemType> declared = declared(base);
        List<String> codes = declared.stream().map(ProblemType::code).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+(-[a-z0-9]+)*"));
        assertThat(declared).allSatisfy(problem -> {
            assertThat(problem.title()).as("title of %s", problem.code()).isNotBlank();
            assertThat(problem.advice()).as("advice of %s", problem.code()).endsWith(".");
        });
        List<String> published = given().get("/problems")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("code");
        assertThat(published).containsExactlyInAnyOrderElementsOf(codes);
    }

    private static List<ProblemType> declared(String base) {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(base, "dev.secondment.platform")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(ProblemType.class::cast)
                        .toList();
    }
}
