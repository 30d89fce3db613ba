package dev.secondment.leave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.absence.domain.AbsenceStatus;
import dev.secondment.leave.cover.domain.CoverStatus;
import dev.secondment.leave.request.domain.LeaveStatus;
import dev.secondment.platform.test.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The diagrams in the README are rendered from the tables. */
class StateDiagramTest {

    @Test
    void the_readme_shows_the_tables() throws IOException {
        assertThat(Files.readString(Repository.file("leave-service/README.md")))
                .contains(diagram(LeaveStatus.values(), LeaveStatus::next))
                .contains(diagram(AbsenceStatus.values(), AbsenceStatus::next))
                .contains(diagram(CoverStatus.values(), CoverStatus::next));
    }

    private static <S extends Enum<S>> String diagram(S[] states, Function<S, Set<S>> next) {
        String moves = Arrays.stream(states)
                .map(from -> next.apply(from).isEmpty()
                        ? "    %s --> [*]\n".formatted(from)
                        : next.apply(from).stream()
                                .sorted()
                                .map(to -> "    %s --> %s\n".formatted(from, to))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
        return "```mermaid\nstateDiagram-v2\n    [*] --> " + states[0] + "\n" + moves + "```";
    }
}
