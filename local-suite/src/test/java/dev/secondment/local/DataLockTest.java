package dev.secondment.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    @TempDir
    Path data;

    @Test
    void aSecondStartOnTheSameDataIsRefused() throws IOException {
        DataLock first = DataLock.hold(data);

        assertThatThrownBy(() -> DataLock.hold(data))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageContaining("already running on " + data);

        first.close();
        try (DataLock second = DataLock.hold(data)) {
            assertThat(second.isHeld()).isTrue();
        }
    }
}
