package dev.secondment.agreement.conversion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConversionProblemTest {

    @ParameterizedTest
    @EnumSource(ConversionProblem.class)
    void every_refusal_has_a_code_of_its_feature_and_says_what_to_do(ConversionProblem problem) {
        assertThat(problem.code()).matches("conversion(-[a-z]+)+");
        assertThat(problem.title()).doesNotEndWith(".");
        assertThat(problem.advice()).endsWith(".");
    }
}
