package dev.secondment.leave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.platform.test.OpenApiDrift;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.SecurityMatrix;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The API document: what is served, and who may call it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LeaveApiContractIT {

    @Test
    void the_committed_document_is_what_is_served() {
        OpenApiDrift.check("leave-service");
    }

    @Test
    void every_operation_denies_by_default() {
        SecurityMatrix.check("leave-service");
    }

    @Test
    void every_problem_of_the_service_is_in_the_public_catalogue_once() {
        List<String> codes = LeaveApi.HOME_HR
                .get("/problems")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("code");

        assertThat(codes)
                .doesNotHaveDuplicates()
                .containsAll(new LeaveCatalogue()
                        .problems().stream().map(problem -> problem.code()).toList());
    }
}
