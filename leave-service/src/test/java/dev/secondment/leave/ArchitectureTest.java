package dev.secondment.leave;

import dev.secondment.platform.test.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void leave_service_keeps_the_house_rules() {
        ServiceArchitecture.check("dev.secondment.leave");
    }
}
