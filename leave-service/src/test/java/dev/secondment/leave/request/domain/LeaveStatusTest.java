package dev.secondment.leave.request.domain;

import static dev.secondment.leave.request.domain.LeaveFixture.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.terms.domain.BindingFixture;
import dev.secondment.leave.terms.domain.Side;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states: what the table allows works through the business verb, everything else is refused. */
class LeaveStatusTest {
    private static final Map<LeaveStatus, Consumer<LeaveRequest>> VERBS = new EnumMap<>(Map.of(
            LeaveStatus.HOST_AGREED, request -> request.decide(by(Side.HOST, Verdict.AGREE)),
            LeaveStatus.ESCALATED, LeaveRequest::escalate,
            LeaveStatus.APPROVED,
                    request -> request.decide(by(request.awaiting().orElse(Side.HOME), Verdict.APPROVE)),
            LeaveStatus.DECLINED, request -> request.decide(by(Side.HOME, Verdict.DECLINE)),
            LeaveStatus.CANCELLED, request -> request.cancel(LeaveFixture.TODAY, null),
            LeaveStatus.TAKEN, LeaveRequest::finish));

    static Stream<Arguments> pairs() {
        return Arrays.stream(LeaveStatus.values())
                .flatMap(from -> VERBS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_request_moves_as_the_table_says_and_not_otherwise(LeaveStatus from, LeaveStatus to) {
        LeaveRequest request = from == LeaveStatus.SUBMITTED && to == LeaveStatus.APPROVED
                ? LeaveFixture.submitted(
                        BindingFixture.routed("HOME_ONLY"), LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 8))
                : LeaveFixture.in(from);
        Consumer<LeaveRequest> verb = VERBS.get(to);

        if (from.next().contains(to)) {
            verb.accept(request);
            assertThat(request.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> verb.accept(request)).isInstanceOfSatisfying(LeaveRejected.class, refused -> {
                assertThat(refused.type()).isEqualTo(LeaveProblem.ILLEGAL_TRANSITION);
                assertThat(refused.extensions()).containsKey("allowedTransitions");
            });
            assertThat(request.status()).isEqualTo(from);
        }
    }

    @Test
    void nothing_returns_to_submitted() {
        assertThat(LeaveStatus.values()).noneMatch(status -> status.next().contains(LeaveStatus.SUBMITTED));
    }

    @Test
    void declined_cancelled_and_taken_are_final() {
        assertThat(Arrays.stream(LeaveStatus.values()).filter(LeaveStatus::isFinal))
                .containsExactly(LeaveStatus.DECLINED, LeaveStatus.CANCELLED, LeaveStatus.TAKEN);
    }
}
