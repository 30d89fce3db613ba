package dev.secondment.placement.assignment.domain;

import static dev.secondment.placement.assignment.domain.PlacementStatus.ACTIVE;
import static dev.secondment.placement.assignment.domain.PlacementStatus.CANCELLED;
import static dev.secondment.placement.assignment.domain.PlacementStatus.CLOSED;
import static dev.secondment.placement.assignment.domain.PlacementStatus.CLOSING;
import static dev.secondment.placement.assignment.domain.PlacementStatus.ON_HOLD;
import static dev.secondment.placement.assignment.domain.PlacementStatus.PLANNED;
import static dev.secondment.placement.assignment.domain.PlacementStatus.PREPARING;
import static dev.secondment.placement.assignment.domain.PlacementStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.platform.test.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementStatusTest {

    record Move(PlacementStatus from, PlacementStatus to) {}

    /** Written out by hand from the agreed table, so that a slip in the enum does not repeat itself here. */
    private static final List<Move> LEGAL = List.of(
            new Move(PLANNED, PREPARING),
            new Move(PLANNED, CANCELLED),
            new Move(PREPARING, READY),
            new Move(PREPARING, ACTIVE),
            new Move(PREPARING, CANCELLED),
            new Move(READY, ACTIVE),
            new Move(READY, CANCELLED),
            new Move(ACTIVE, ON_HOLD),
            new Move(ACTIVE, CLOSING),
            new Move(ON_HOLD, ACTIVE),
            new Move(ON_HOLD, CLOSING),
            new Move(CLOSING, ACTIVE),
            new Move(CLOSING, CLOSED));

    static Stream<Move> everyPair() {
        return Arrays.stream(PlacementStatus.values())
                .flatMap(from -> Arrays.stream(PlacementStatus.values()).map(to -> new Move(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void a_status_is_followed_by_exactly_the_listed_ones(Move move) {
        assertThat(move.from().next().contains(move.to())).isEqualTo(LEGAL.contains(move));
    }

    @Test
    void only_closed_and_cancelled_are_final() {
        assertThat(Arrays.stream(PlacementStatus.values()).filter(PlacementStatus::isFinal))
                .containsExactly(CLOSED, CANCELLED);
    }

    @Test
    void the_readme_shows_the_table() throws IOException {
        assertThat(Files.readString(Repository.file("placement-service/README.md")))
                .contains(diagram());
    }

    private static String diagram() {
        String moves = everyPair()
                .filter(move -> move.from().next().contains(move.to()))
                .map(move -> "    " + move.from() + " --> " + move.to())
                .collect(Collectors.joining("\n"));
        String ends = Arrays.stream(PlacementStatus.values())
                .filter(PlacementStatus::isFinal)
                .map(status -> "    " + status + " --> [*]")
                .collect(Collectors.joining("\n"));
        return "```mermaid\nstateDiagram-v2\n    [*] --> PLANNED\n" + moves + "\n" + ends + "\n```";
    }
}
