package dev.secondment.agreement.lifecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementProblemTest {

    /** Clients branch on these: a change here breaks them. */
    @Test
    void the_codes_never_change() {
        assertThat(Stream.of(AgreementProblem.values()).map(AgreementProblem::code))
                .containsExactly(
                        "agreement-not-found",
                        "agreement-no-such-version",
                        "agreement-not-your-part",
                        "agreement-home-not-yours",
                        "agreement-not-a-draft",
                        "agreement-illegal-transition",
                        "agreement-terms-invalid",
                        "agreement-terms-incomplete",
                        "agreement-checks-open",
                        "agreement-reason-required",
                        "agreement-approvals-invalid",
                        "agreement-approval-out-of-turn",
                        "agreement-already-approved",
                        "agreement-signing-plan-invalid",
                        "agreement-signature-out-of-turn",
                        "agreement-signing-time-over",
                        "agreement-document-changed",
                        "agreement-already-signed",
                        "agreement-one-person-two-parties",
                        "agreement-party-ambiguous",
                        "agreement-unavailability-not-agreed",
                        "agreement-end-outside-term",
                        "agreement-no-consent",
                        "agreement-term-started");
    }

    @ParameterizedTest
    @EnumSource(AgreementProblem.class)
    void every_problem_says_what_to_do(AgreementProblem problem) {
        assertThat(problem.advice()).hasSizeGreaterThan(20).endsWith(".");
        assertThat(problem.title()).isNotBlank().doesNotEndWith(".");
    }
}
