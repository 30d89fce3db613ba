package dev.secondment.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {

    @TempDir
    Path data;

    @Test
    void whatWasWrittenIsRead() throws IOException {
        RecordedProcess kafka = new RecordedProcess(
                "kafka", 42, Instant.parse("2026-09-01T08:00:00Z"), "-Dsecondment.run=x", Launch.StopSignal.TERM);
        StateFile.State state =
                new StateFile.State(List.of(kafka), Map.of("kafka", "127.0.0.1:19092"), Map.of("kafka", "4.1.2"));

        new StateFile(data).write(state);

        assertThat(new StateFile(data).read()).isEqualTo(state);
    }

    @Test
    void aMissingOrBrokenFileRecordsNothing() throws IOException {
        assertThat(new StateFile(data).read()).isEqualTo(StateFile.State.empty());

        Files.writeString(data.resolve("state.json"), "{\"processes\":[{\"pid\":1,");
        assertThat(new StateFile(data).read()).isEqualTo(StateFile.State.empty());
    }

    @Test
    void othersMayNotReadIt() throws IOException {
        new StateFile(data).write(StateFile.State.empty());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("state.json"))))
                .isEqualTo("rw-------");
    }
}
