package dev.secondment.agreement.lifecycle.domain;

import static dev.secondment.agreement.lifecycle.domain.AgreementFixture.AUGUST;
import static dev.secondment.agreement.lifecycle.domain.Side.HOME;
import static dev.secondment.agreement.lifecycle.domain.Side.HOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.secondment.platform.problem.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ApprovalChainTest {
    private static final Approver MANAGER = person("acme-manager", "line-manager");
    private static final Approver DEPUTY = person("acme-deputy", "line-manager");
    private static final Approver HR = person("acme-hr", "hr");
    private static final Approver FINANCE = person("globex-finance", "finance");
    private static final Set<Side> AT_HOME = Set.of(HOME);
    private static final Set<Side> AT_HOST = Set.of(HOST);

    private static final ApprovalChain CHAIN = new ApprovalChain(List.of(
            new ApprovalStep(HOME, "line-manager", "acme-manager", List.of("acme-deputy", "E-7"), null),
            ApprovalStep.by(HOST, "finance"),
            ApprovalStep.by(HOME, "hr")));

    private static Approver person(String login, String... roles) {
        return new Approver("subject of " + login, login, Optional.empty(), Set.of(roles));
    }

    private static void refused(AgreementProblem problem, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        AgreementRejected.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }

    @Nested
    class Approving {
        @Test
        void step_by_step_to_the_end() {
            assertThat(CHAIN.nextNumber()).isEqualTo(1);
            ApprovalChain one = CHAIN.approve(MANAGER, AT_HOME, AUGUST);
            assertThat(one.nextNumber()).isEqualTo(2);
            ApprovalChain two = one.approve(FINANCE, AT_HOST, AUGUST);
            assertThat(two.complete()).isFalse();
            ApprovalChain three = two.approve(HR, AT_HOME, AUGUST);
            assertThat(three.complete()).isTrue();
            assertThat(three.next()).isEmpty();
            assertThat(three.steps())
                    .extracting(step ->
                            step.approval() == null ? "none" : step.approval().login())
                    .containsExactly("acme-manager", "globex-finance", "acme-hr");
        }

        @Test
        void a_substitutes_approval_says_for_whom() {
            ApprovalStep done = CHAIN.approve(DEPUTY, AT_HOME, AUGUST).steps().getFirst();
            assertThat(done.approval())
                    .isEqualTo(new Approval("subject of acme-deputy", "acme-deputy", "acme-manager", AUGUST));
            assertThat(CHAIN.approve(MANAGER, AT_HOME, AUGUST)
                            .steps()
                            .getFirst()
                            .approval())
                    .extracting(given -> given == null ? "none" : given.onBehalfOf())
                    .isNull();
        }

        @Test
        void a_person_may_be_asked_by_employee_number() {
            Approver numbered = new Approver("s", "somebody", Optional.of("E-7"), Set.of("line-manager"));
            assertThat(CHAIN.approve(numbered, AT_HOME, AUGUST).nextNumber()).isEqualTo(2);
        }

        @Test
        void nobody_approves_out_of_turn() {
            assertThatThrownBy(() -> CHAIN.approve(HR, AT_HOME, AUGUST))
                    .isInstanceOfSatisfying(AgreementRejected.class, refusal -> {
                        assertThat(refusal.type()).isEqualTo(AgreementProblem.APPROVAL_OUT_OF_TURN);
                        assertThat(refusal.extensions()).containsEntry("nextStep", 1);
                        assertThat(refusal).hasMessageContaining("Step 1 of 3").hasMessageContaining("acme-manager");
                    });
        }

        @Test
        void nobody_approves_twice() {
            ApprovalChain one = CHAIN.approve(MANAGER, AT_HOME, AUGUST);
            refused(AgreementProblem.ALREADY_APPROVED, () -> one.approve(MANAGER, AT_HOME, AUGUST));
        }

        @Test
        void one_person_with_two_functions_approves_one_step() {
            ApprovalChain pair =
                    new ApprovalChain(List.of(ApprovalStep.by(HOME, "line-manager"), ApprovalStep.by(HOME, "hr")));
            Approver both = person("both", "line-manager", "hr");
            ApprovalChain one = pair.approve(both, AT_HOME, AUGUST);
            refused(AgreementProblem.ALREADY_APPROVED, () -> one.approve(both, AT_HOME, AUGUST));
            assertThat(one.approve(HR, AT_HOME, AUGUST).complete()).isTrue();
        }

        static Stream<Arguments> strangersToTheFirstStep() {
            return Stream.of(
                    Arguments.of("not named", person("acme-other", "line-manager"), AT_HOME),
                    Arguments.of("named, without the function", person("acme-manager", "payroll"), AT_HOME),
                    Arguments.of("named, on the other side", MANAGER, AT_HOST),
                    Arguments.of(
                            "the company's system is nobody in particular", person("hris", "partner-api"), AT_HOST));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("strangersToTheFirstStep")
        void who_is_not_asked_does_not_approve(String why, Approver person, Set<Side> sides) {
            refused(AgreementProblem.NOT_YOUR_PART, () -> CHAIN.approve(person, sides, AUGUST));
            assertThat(CHAIN.asks(person, sides)).isFalse();
        }

        @Test
        void a_companys_hr_system_approves_where_anybody_of_hr_may() {
            Approver system = person("acme-hris", "partner-api");
            assertThat(ApprovalChain.homeHrAlone()
                            .approve(system, AT_HOME, AUGUST)
                            .complete())
                    .isTrue();
            ApprovalChain named =
                    new ApprovalChain(List.of(new ApprovalStep(HOME, "hr", "acme-hris", List.of(), null)));
            refused(AgreementProblem.NOT_YOUR_PART, () -> named.approve(system, AT_HOME, AUGUST));
        }
    }

    @Nested
    class Faults {
        static Stream<Arguments> faulty() {
            return Stream.of(
                    Arguments.of(new ApprovalStep(Side.SECONDEE, "hr", null, List.of(), null), "/approvals/0/party"),
                    Arguments.of(new ApprovalStep(Side.CLIENT, "hr", null, List.of(), null), "/approvals/0/party"),
                    Arguments.of(new ApprovalStep(HOME, "hr", null, List.of("b"), null), "/approvals/0/approver"),
                    Arguments.of(
                            new ApprovalStep(HOME, "hr", "a", List.of("b", "a"), null), "/approvals/0/substitutes"));
        }

        @ParameterizedTest
        @MethodSource("faulty")
        void a_step_that_cannot_work_is_named(ApprovalStep step, String pointer) {
            assertThat(new ApprovalChain(List.of(step)).faults())
                    .extracting(Violation::pointer)
                    .containsExactly(pointer);
        }

        @Test
        void nobody_is_asked_twice() {
            ApprovalStep asked = new ApprovalStep(HOME, "hr", "a", List.of(), null);
            assertThat(new ApprovalChain(List.of(asked, asked)).faults())
                    .extracting(Violation::pointer)
                    .containsExactly("/approvals/1/approver");
        }

        @Test
        void a_sound_chain_has_none() {
            assertThat(CHAIN.faults()).isEmpty();
            assertThat(ApprovalChain.homeHrAlone().faults()).isEmpty();
        }
    }
}
