package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record HiringOutLicence(
        @Size(max = 64) @Pattern(regexp = Shape.TEXT) @Nullable
        String number,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String authority,

        @PlausibleDay @Nullable LocalDate validUntil) {}
