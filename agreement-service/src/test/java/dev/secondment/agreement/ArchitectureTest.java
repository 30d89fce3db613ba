package dev.secondment.agreement;

import dev.secondment.platform.test.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_service_keeps_the_house_rules() {
        ServiceArchitecture.check("dev.secondment.agreement");
    }
}
