package dev.secondment.platform.data;

import dev.secondment.platform.test.PlatformArchitecture;
import org.junit.jupiter.api.Test;

class PlatformArchitectureTest {

    @Test
    void the_data_module_is_small_and_knows_no_business() {
        PlatformArchitecture.check("dev.secondment.platform.data");
    }
}
