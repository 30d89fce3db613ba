package dev.secondment.placement;

import dev.secondment.platform.test.OpenApiDrift;
import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.SecurityMatrix;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PublicApiIT {

    @Test
    void the_committed_api_document_is_the_one_served() {
        OpenApiDrift.check("placement-service");
    }

    @Test
    void every_operation_denies_by_default() {
        SecurityMatrix.check("placement-service");
    }
}
