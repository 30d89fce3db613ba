package dev.secondment.agreement.compliance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComplianceProblemTest {

    /** Clients branch on these: a change here breaks them. */
    @Test
    void the_codes_never_change() {
        assertThat(Stream.of(ComplianceProblem.values()).map(ComplianceProblem::code))
                .containsExactly(
                        "compliance-not-found",
                        "compliance-not-waivable",
                        "compliance-sign-off-needed",
                        "compliance-nothing-to-waive",
                        "compliance-unknown-formality",
                        "compliance-done-in-future");
    }
}
