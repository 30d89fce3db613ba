package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param baseStays whether the salary at home goes on as it is
 * @param benefitsKept what of the home employer's benefits goes on
 * @param pensionStatementRef the written statement of what the secondment does to the pension
 */
public record Compensation(
        @Nullable PayrollLocation payrollLocation,
        @Valid @Nullable PayrollSplit payrollSplit,
        @Nullable Boolean baseStays,
        @Valid @Nullable PayBasis payBasis,
        @Size(max = 20) @Nullable List<@NotNull @Valid Allowance> allowances,
        @Valid @Nullable OvertimeRule overtimeRule,
        @Valid @Nullable BonusRule bonusRule,

        @Size(max = 30) @Nullable
        List<@NotNull @Size(min = 1, max = 200) @Pattern(regexp = Shape.TEXT) String> benefitsKept,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String pensionStatementRef) {}
