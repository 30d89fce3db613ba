package dev.secondment.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureReportTest {

    @TempDir
    Path folder;

    @Test
    void showsTheLastThirtyLinesAndTheCause() throws IOException {
        Path log = folder.resolve("kafka.log");
        String lines = IntStream.rangeClosed(1, 40).mapToObj(n -> "line " + n).collect(Collectors.joining("\n"));
        Files.writeString(log, lines + "\njava.net.BindException: Address already in use");

        assertThat(FailureReport.of("kafka ended with exit code 1", log))
                .startsWith("kafka ended with exit code 1")
                .doesNotContain("line 11\n")
                .contains("line 12\n", "line 40\n")
                .endsWith("Likely cause: another process took one of its ports; try --port-offset 1000");
    }

    @Test
    void anUnknownCauseIsNotGuessed() {
        assertThat(FailureReport.cause(List.of("boom"))).startsWith("not known");
    }
}
