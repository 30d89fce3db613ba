package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person, by the employee number of the home organisation.
 *
 * @param displayName as the contract prints it; what else a name is stays with the HR systems
 * @param employmentEndDate the last day of the employment at home, where it has one
 * @param hostContractFrom the first day of a fixed-term contract with the host that follows it, where one is planned
 */
public record Secondee(
        @Pattern(regexp = Terms.EMPLOYEE_REF) @Nullable String employeeRef,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String displayName,

        @Nullable EmploymentType employmentType,
        @PlausibleDay @Nullable LocalDate employmentEndDate,
        @PlausibleDay @Nullable LocalDate probationEnd,
        @PlausibleDay @Nullable LocalDate hostContractFrom) {}
