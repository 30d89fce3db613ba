package dev.secondment.leave.request.domain;

import static dev.secondment.leave.request.domain.LeaveFixture.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.terms.domain.BindingFixture;
import dev.secondment.leave.terms.domain.Side;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states: what the table allows works through the business verb, everything else is refused. */
class LeaveStatusTest {
    private static final LocalDate MON = LocalDate.of(2027, 1, 4);
    private static final LocalDate FRI = LocalDate.of(2027, 1, 8);

    /** What asks for one state, in the state that the request is in. */
    private static void move(LeaveRequest request, LeaveStatus to) {
        if (request.change().isPresent() && to != LeaveStatus.APPROVED && to != LeaveStatus.CHANGE_REQUESTED) {
            // Answers to a change are steps of the change: the leave itself is not decided again.
            request.requireNext(to);
        }
        switch (to) {
            case SUBMITTED -> request.comeBack(request.charge(), Routing.AT_HOME, LeaveFixture.DUE, "again");
            case HOST_AGREED -> request.decide(by(Side.HOST, Verdict.AGREE));
            case HOME_AGREED -> request.decide(by(Side.HOME, Verdict.AGREE));
            case ESCALATED -> request.escalate(LeaveFixture.DUE);
            case APPROVED -> approve(request);
            case CHANGE_REQUESTED -> LeaveFixture.askForChange(request);
            case CANCELLATION_REQUESTED -> request.askToGiveUp(Optional.empty(), null, LeaveFixture.DUE);
            case DECLINED -> {
                if (request.status() == LeaveStatus.CANCELLATION_REQUESTED) {
                    // A refusal is an answer to the cancellation: the leave itself is not decided again.
                    request.requireNext(to);
                }
                request.decide(by(Side.HOME, Verdict.DECLINE));
            }
            case CANCELLED -> request.cancel(LeaveFixture.TODAY, null);
            case TAKEN -> request.finish();
        }
    }

    private static void approve(LeaveRequest request) {
        if (request.change().isPresent()) {
            request.takeDates(request.charge(), Side.HOME);
            return;
        }
        request.decide(by(
                request.question().awaiting().isEmpty()
                        ? Side.HOME
                        : request.question().awaiting().getFirst(),
                request.status() == LeaveStatus.CANCELLATION_REQUESTED ? Verdict.DECLINE : Verdict.APPROVE));
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(LeaveStatus.values())
                .flatMap(from -> Arrays.stream(LeaveStatus.values()).map(to -> Arguments.of(from, to)));
    }

    /** In a state from which the answer that leads to the other one is the next of its route. */
    private static LeaveRequest in(LeaveStatus from, LeaveStatus to) {
        if (from == LeaveStatus.SUBMITTED && to == LeaveStatus.APPROVED) {
            return LeaveFixture.submitted(BindingFixture.routed("HOME_ONLY"), MON, FRI);
        }
        if (from == LeaveStatus.SUBMITTED && to == LeaveStatus.HOME_AGREED) {
            return LeaveFixture.submitted(BindingFixture.routed("HOME_THEN_HOST"), MON, FRI);
        }
        return LeaveFixture.in(from);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_request_moves_as_the_table_says_and_not_otherwise(LeaveStatus from, LeaveStatus to) {
        LeaveRequest request = in(from, to);

        if (from.next().contains(to)) {
            move(request, to);
            assertThat(request.status()).isEqualTo(to);
            assertThat(request.givingUp().isPresent()).isEqualTo(to == LeaveStatus.CANCELLATION_REQUESTED);
            assertThat(request.change().isPresent()).isEqualTo(to == LeaveStatus.CHANGE_REQUESTED);
        } else {
            assertThatThrownBy(() -> move(request, to)).isInstanceOfSatisfying(LeaveRejected.class, refused -> {
                assertThat(refused.type()).isEqualTo(LeaveProblem.ILLEGAL_TRANSITION);
                assertThat(refused.extensions()).containsKey("allowedTransitions");
            });
            assertThat(request.status()).isEqualTo(from);
        }
    }

    @Test
    void the_sets_of_states_are_what_they_are_called() {
        assertThat(LeaveStatus.LIVE)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(LeaveStatus.PENDING.stream(), LeaveStatus.GRANTED.stream())
                                .toList())
                .doesNotContain(LeaveStatus.DECLINED, LeaveStatus.CANCELLED);
    }

    @Test
    void declined_and_taken_are_final() {
        assertThat(Arrays.stream(LeaveStatus.values())
                        .filter(status -> status.next().isEmpty()))
                .containsExactly(LeaveStatus.DECLINED, LeaveStatus.TAKEN);
    }
}
