package dev.secondment.agreement.amendment.domain;

import static dev.secondment.agreement.amendment.domain.AmendmentFixture.FIRST_MOMENT;
import static dev.secondment.agreement.amendment.domain.AmendmentFixture.OCTOBER;
import static dev.secondment.agreement.amendment.domain.AmendmentStatus.AWAITING_SIGNATURES;
import static dev.secondment.agreement.amendment.domain.AmendmentStatus.EFFECTIVE;
import static dev.secondment.agreement.amendment.domain.AmendmentStatus.EXPIRED;
import static dev.secondment.agreement.amendment.domain.AmendmentStatus.PROPOSED;
import static dev.secondment.agreement.amendment.domain.AmendmentStatus.REFUSED;
import static dev.secondment.agreement.amendment.domain.AmendmentStatus.SIGNED;
import static dev.secondment.agreement.amendment.domain.AmendmentStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.problem.ProblemException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AmendmentStatusTest {

    /** Written down a second time on purpose. */
    private static final Set<String> LEGAL = Set.of(
            "PROPOSED>AWAITING_SIGNATURES",
            "PROPOSED>REFUSED",
            "PROPOSED>WITHDRAWN",
            "PROPOSED>EXPIRED",
            "AWAITING_SIGNATURES>SIGNED",
            "AWAITING_SIGNATURES>REFUSED",
            "AWAITING_SIGNATURES>WITHDRAWN",
            "AWAITING_SIGNATURES>EXPIRED",
            "SIGNED>EFFECTIVE",
            "SIGNED>EXPIRED");

    private static final Map<AmendmentStatus, Supplier<Amendment>> IN_STATE = new EnumMap<>(Map.of(
            PROPOSED, AmendmentFixture::proposedByHost,
            AWAITING_SIGNATURES, () -> AmendmentFixture.signedByAll(AmendmentFixture.NOVEMBER),
            SIGNED, AmendmentFixture::signed,
            EFFECTIVE, AmendmentFixture::effective,
            REFUSED, AmendmentFixture::refused,
            WITHDRAWN, AmendmentFixture::withdrawn,
            EXPIRED, AmendmentFixture::expired));

    /** The operation that leads to each state, called when its time has come; to the first one none leads. */
    private static final Map<AmendmentStatus, Consumer<Amendment>> STEP = new EnumMap<>(Map.of(
            AWAITING_SIGNATURES, amendment -> AmendmentFixture.sign(amendment, Side.HOME),
            SIGNED, amendment -> AmendmentFixture.conclude(amendment, OCTOBER),
            EFFECTIVE, amendment -> amendment.takeEffect(FIRST_MOMENT),
            REFUSED, amendment -> amendment.refuse(Side.HOME, "no", OCTOBER),
            WITHDRAWN, amendment -> amendment.withdraw("no", OCTOBER),
            EXPIRED, amendment -> amendment.expire(true, OCTOBER)));

    private static Stream<Arguments> pairs() {
        return Stream.of(AmendmentStatus.values())
                .flatMap(from -> Stream.of(AmendmentStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void only_the_listed_moves_are_possible(AmendmentStatus from, AmendmentStatus to) {
        boolean legal = LEGAL.contains(from + ">" + to);
        assertThat(from.next().contains(to)).isEqualTo(legal);
        Amendment amendment = IN_STATE.get(from).get();
        assertThat(amendment.status()).isEqualTo(from);
        try {
            STEP.getOrDefault(to, ignored -> {}).accept(amendment);
        } catch (ProblemException refused) {
            assertThat(legal).as(refused.detail()).isFalse();
        }
        assertThat(amendment.status()).isEqualTo(legal ? to : from);
        assertThat(amendment.dueAt().isPresent()).isEqualTo(!amendment.status().isFinal());
    }
}
