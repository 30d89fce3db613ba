package dev.secondment.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    private static final String MARKER = "4711.25";

    @TempDir
    Path data;

    private Process process;
    private Instant startedAt;

    @BeforeEach
    void startProcess() throws IOException {
        process = new ProcessBuilder("sleep", MARKER).start();
        startedAt = process.info().startInstant().orElseThrow();
    }

    @AfterEach
    void endProcess() {
        process.destroyForcibly();
    }

    @Test
    void ourOwnProcessIsStopped() throws IOException {
        record(startedAt, MARKER);

        assertThat(Leftovers.stopIn(data)).containsExactly("kafka (pid " + process.pid() + ")");
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aStrangerWhoGotThePidIsSpared() throws IOException {
        record(startedAt.minusSeconds(60), MARKER);
        assertThat(Leftovers.stopIn(data)).isEmpty();

        record(startedAt, "-Dsecondment.run=other");
        assertThat(Leftovers.stopIn(data)).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void aDatabaseServerIsKnownByItsOwnRecordToo() throws IOException {
        Path folder = Files.createDirectories(PostgresComponent.folder(data));
        Files.writeString(folder.resolve("postmaster.pid"), process.pid() + "\n" + folder + "\n");

        assertThat(Leftovers.postmaster(folder))
                .hasValueSatisfying(found -> assertThat(found.pid()).isEqualTo(process.pid()));
        assertThat(Leftovers.stopIn(data))
                .as("its command line does not name the folder, so it is not ours")
                .isEmpty();
    }

    @Test
    void foldersOfDeadRunsAreSweptAndThoseOfLiveRunsKept() throws IOException {
        Path folder = Files.createDirectories(data.resolve("ephemeral-" + process.pid()));

        Leftovers.sweepEphemeral(data);
        assertThat(folder).as("its launcher lives").exists();

        process.destroyForcibly().onExit().join();
        Leftovers.sweepEphemeral(data);
        assertThat(folder).as("its launcher is gone").doesNotExist();
    }

    private void record(Instant start, String marker) throws IOException {
        RecordedProcess recorded = new RecordedProcess("kafka", process.pid(), start, marker, Launch.StopSignal.TERM);
        new StateFile(data).write(new StateFile.State(List.of(recorded), Map.of(), Map.of()));
    }
}
