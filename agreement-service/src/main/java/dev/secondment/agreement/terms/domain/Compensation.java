package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Compensation(
        @Nullable PayrollLocation payrollLocation,
        @Size(max = 20) @Nullable List<@NotNull @Valid Allowance> allowances) {}
