package dev.secondment.leave.request.domain;

import static dev.secondment.leave.request.domain.LeaveFixture.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.leave.terms.domain.ApprovalRoute;
import dev.secondment.leave.terms.domain.BindingFixture;
import dev.secondment.leave.terms.domain.Side;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** B13: who is asked on each route, in which order, and by which word the last one grants. */
class ApprovalTest {
    private static final LocalDate MON = LocalDate.of(2027, 1, 4);
    private static final LocalDate FRI = LocalDate.of(2027, 1, 8);

    private static LeaveRequest routed(ApprovalRoute route) {
        return LeaveFixture.submitted(BindingFixture.routed(route.name()), MON, FRI);
    }

    /** The answers that lead to APPROVED, one way for each order that the route allows. */
    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of(ApprovalRoute.HOST_THEN_HOME, List.of("HOST AGREE", "HOME APPROVE")),
                Arguments.of(ApprovalRoute.HOME_THEN_HOST, List.of("HOME AGREE", "HOST APPROVE")),
                Arguments.of(ApprovalRoute.HOME_ONLY, List.of("HOME APPROVE")),
                Arguments.of(ApprovalRoute.HOST_ONLY, List.of("HOST APPROVE")),
                Arguments.of(ApprovalRoute.BOTH_ANY_ORDER, List.of("HOST AGREE", "HOME APPROVE")),
                Arguments.of(ApprovalRoute.BOTH_ANY_ORDER, List.of("HOME AGREE", "HOST APPROVE")),
                Arguments.of(ApprovalRoute.EITHER, List.of("HOST APPROVE")),
                Arguments.of(ApprovalRoute.EITHER, List.of("HOME APPROVE")));
    }

    private static LeaveDecision answer(String words) {
        int gap = words.indexOf(' ');
        return by(Side.valueOf(words.substring(0, gap)), Verdict.valueOf(words.substring(gap + 1)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void every_route_leads_to_approval_by_its_own_answers(ApprovalRoute route, List<String> answers) {
        LeaveRequest request = routed(route);
        answers.stream().map(ApprovalTest::answer).forEach(request::decide);

        assertThat(request.status()).isEqualTo(LeaveStatus.APPROVED);
        assertThat(request.grantedBy()).contains(answer(answers.getLast()).side());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whoever_is_on_a_route_ends_it_by_a_refusal_at_any_step(ApprovalRoute route, List<String> answers) {
        for (Side side : Approval.steps(route)) {
            for (int answered = 0; answered < answers.size(); answered++) {
                LeaveRequest request = routed(route);
                answers.subList(0, answered).stream().map(ApprovalTest::answer).forEach(request::decide);
                request.decide(by(side, Verdict.DECLINE));

                assertThat(request.status()).isEqualTo(LeaveStatus.DECLINED);
            }
        }
    }

    /** Over every first answer there is: what is not the route's own is refused and changes nothing. */
    @ParameterizedTest
    @MethodSource("routes")
    void no_other_first_answer_is_taken(ApprovalRoute route) {
        for (Side side : List.of(Side.HOME, Side.HOST)) {
            for (Verdict verdict : List.of(Verdict.AGREE, Verdict.APPROVE)) {
                LeaveRequest request = routed(route);
                String words = side + " " + verdict;
                boolean own = ways().anyMatch(way -> way.get()[0] == route
                        && ((List<?>) way.get()[1]).getFirst().equals(words));
                if (own) {
                    request.decide(answer(words));
                    assertThat(request.status()).as(route + ": " + words).isNotEqualTo(LeaveStatus.SUBMITTED);
                } else {
                    assertThatThrownBy(() -> request.decide(answer(words)))
                            .as(route + ": " + words)
                            .isInstanceOfSatisfying(
                                    LeaveRejected.class,
                                    refused -> assertThat(refused.type()).isEqualTo(LeaveProblem.WRONG_STEP));
                    assertThat(request.status()).isEqualTo(LeaveStatus.SUBMITTED);
                }
            }
        }
    }

    static Stream<ApprovalRoute> routes() {
        return Arrays.stream(ApprovalRoute.values()).filter(route -> route != ApprovalRoute.AUTO);
    }

    @Test
    void auto_asks_nobody() {
        LeaveRequest request = routed(ApprovalRoute.AUTO);
        request.grantAtOnce();

        assertThat(request.question().steps()).isEmpty();
        assertThat(request.status()).isEqualTo(LeaveStatus.APPROVED);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void what_escalated_is_homes_to_answer_whoever_the_route_asks(ApprovalRoute route) {
        LeaveRequest leave = routed(route);
        leave.escalate(LeaveFixture.DUE);
        LeaveRequest changed = granted(route);
        LeaveFixture.askForChange(changed);
        changed.escalate(LeaveFixture.DUE);

        for (LeaveRequest request : List.of(leave, changed)) {
            for (Verdict verdict : List.of(Verdict.APPROVE, Verdict.DECLINE)) {
                assertThatThrownBy(() -> request.decide(by(Side.HOST, verdict)))
                        .as(route + ": " + verdict)
                        .isInstanceOfSatisfying(
                                LeaveRejected.class,
                                refused -> assertThat(refused.type()).isEqualTo(LeaveProblem.WRONG_STEP));
            }
            assertThat(request.question().isEscalated()).isTrue();
        }
        leave.decide(by(Side.HOME, Verdict.DECLINE));
        assertThat(leave.status()).isEqualTo(LeaveStatus.DECLINED);
    }

    private static LeaveRequest granted(ApprovalRoute route) {
        LeaveRequest request = routed(route);
        ways().filter(way -> way.get()[0] == route)
                .limit(1)
                .flatMap(way -> ((List<?>) way.get()[1]).stream())
                .map(words -> answer((String) words))
                .forEach(request::decide);
        return request;
    }

    @ParameterizedTest
    @CsvSource({"HOST_ONLY,HOST", "HOME_ONLY,HOME", "HOST_THEN_HOME,HOME", "HOME_THEN_HOST,HOST"})
    void the_side_that_granted_leave_consents_to_giving_it_up(ApprovalRoute route, Side granting) {
        LeaveRequest request = granted(route);
        request.askToGiveUp(Optional.empty(), "plans changed", LeaveFixture.DUE);
        Side other = granting == Side.HOME ? Side.HOST : Side.HOME;

        assertThat(request.question().awaiting()).containsExactly(granting);
        assertThatThrownBy(() -> request.decide(by(other, Verdict.APPROVE))).isInstanceOf(LeaveRejected.class);
        assertThatThrownBy(() -> request.decide(by(other, Verdict.DECLINE))).isInstanceOf(LeaveRejected.class);
        request.decide(by(granting, Verdict.DECLINE));
        assertThat(request.status()).isEqualTo(LeaveStatus.APPROVED);
        assertThat(request.givingUp()).isEmpty();
        request.askToGiveUp(Optional.empty(), "plans changed", LeaveFixture.DUE);
        request.decide(by(granting, Verdict.APPROVE));
        assertThat(request.status()).isEqualTo(LeaveStatus.CANCELLED);
        assertThat(request.cancellationReason()).contains("plans changed");
        assertThat(request.grantedBy()).contains(granting);
    }
}
