package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The employer who lends the person and stays the legal employer. */
public record HomeParty(
        @Nullable UUID organizationId,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String legalName) {}
