package dev.secondment.placement;

import dev.secondment.platform.test.ProblemCatalogueCheck;
import dev.secondment.platform.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProblemsIT {

    @Test
    void everything_that_may_be_refused_is_in_the_catalogue() {
        ProblemCatalogueCheck.check("dev.secondment.placement");
    }
}
