package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param governingLaw country, or part of one, whose law governs the agreement
 * @param hostLawFloor on what the host's law holds nevertheless
 */
public record LegalTerms(
        @Pattern(regexp = Shape.JURISDICTION) @Nullable String governingLaw,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String forum,

        @Size(max = 9) @Nullable List<@NotNull HostLawSubject> hostLawFloor,
        @Nullable LegalEmployer legalEmployer,
        @Nullable Boolean jointEmployment,
        @Nullable Precedence precedence,
        @Valid @Nullable HiringOut hiringOut) {}
