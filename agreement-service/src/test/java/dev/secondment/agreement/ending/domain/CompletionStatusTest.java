package dev.secondment.agreement.ending.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompletionStatusTest {
    private static final Set<String> LEGAL = Set.of("SUBMITTED>ACCEPTED", "SUBMITTED>DISPUTED", "SUBMITTED>LAPSED");

    private static Stream<Arguments> pairs() {
        return Stream.of(CompletionStatus.values())
                .flatMap(from -> Stream.of(CompletionStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} > {1}")
    @MethodSource("pairs")
    void the_table_holds_exactly_these_moves(CompletionStatus from, CompletionStatus to) {
        assertThat(from.next().contains(to)).isEqualTo(LEGAL.contains(from + ">" + to));
        assertThat(from.isFinal()).isEqualTo(from != CompletionStatus.SUBMITTED);
    }
}
