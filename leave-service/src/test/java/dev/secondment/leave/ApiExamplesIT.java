package dev.secondment.leave;

import dev.secondment.platform.test.ApiExamples;
import dev.secondment.platform.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ApiExamplesIT {

    @Test
    void every_operation_shows_what_to_send_and_what_comes_back() {
        ApiExamples.check();
    }
}
