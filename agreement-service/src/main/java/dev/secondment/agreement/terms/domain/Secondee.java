package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** The person, by the employee number of the home organisation; names stay with the HR systems. */
public record Secondee(
        @Pattern(regexp = Terms.EMPLOYEE_REF) @Nullable String employeeRef) {}
