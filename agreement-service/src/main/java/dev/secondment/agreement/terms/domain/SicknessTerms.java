package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record SicknessTerms(
        @Size(max = 2) @Nullable List<@NotNull Employer> reportTo,
        @Nullable MedicalFacts medicalFacts,
        @Min(1) @Max(42) @Nullable Integer certificateAfterCalendarDays) {}
