package dev.secondment.platform.test;

import org.junit.jupiter.api.Test;

class PlatformArchitectureTest {

    @Test
    void the_web_module_is_small_and_knows_no_business() {
        PlatformArchitecture.check("dev.secondment.platform.problem", "dev.secondment.platform.web");
    }
}
