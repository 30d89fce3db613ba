package dev.secondment.agreement.ending.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.TerminationGround;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EndingAudienceTest {
    private static final List<String> ROLES =
            List.of("hr", "line-manager", "payroll", "finance", "compliance", "auditor", "partner-api", "secondee");
    private static final List<Side> SPEAKERS = List.of(Side.HOME, Side.HOST, Side.SECONDEE);

    private static Stream<Arguments> viewers() {
        return Stream.of(Side.values()).flatMap(side -> ROLES.stream().map(role -> Arguments.of(side, role)));
    }

    private static boolean isPersonal(Side side, String role) {
        return side == Side.SECONDEE
                || (side == Side.HOME && Set.of("hr", "partner-api").contains(role));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("viewers")
    void the_persons_words_are_for_home_hr_and_themselves(Side side, String role) {
        Viewer viewer = new Viewer(Set.of(side), Set.of(role));
        for (Side speaker : SPEAKERS) {
            boolean shown = EndingAudience.words(speaker, "words", viewer) != null;
            boolean expected = speaker == Side.SECONDEE ? isPersonal(side, role) : SPEAKERS.contains(side);
            assertThat(shown).as("words of %s", speaker).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("viewers")
    void a_ground_that_tells_of_the_person_is_for_whom_it_concerns(Side side, String role) {
        Viewer viewer = new Viewer(Set.of(side), Set.of(role));
        for (Side proposer : SPEAKERS) {
            for (TerminationGround personal : List.of(TerminationGround.LONG_ILLNESS, TerminationGround.PERMIT_LOST)) {
                assertThat(EndingAudience.ground(proposer, personal, viewer) != null)
                        .isEqualTo(isPersonal(side, role) || side == proposer);
            }
            assertThat(EndingAudience.ground(proposer, TerminationGround.FORCE_MAJEURE, viewer) != null)
                    .isEqualTo(SPEAKERS.contains(side));
        }
    }

    @Test
    void the_matrix_names_every_field_and_no_other() {
        assertThat(EndingAudience.FIELDS.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(EarlyTerminationResponse.class, CompletionResponse.class)
                        .flatMap(response -> Stream.of(response.getRecordComponents()))
                        .map(RecordComponent::getName)
                        .distinct()
                        .toList());
    }
}
