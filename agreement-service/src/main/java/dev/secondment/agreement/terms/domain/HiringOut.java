package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where the law treats the secondment as hiring-out of workers.
 *
 * @param expresslyNamed whether the agreement calls itself hiring-out, as such law demands
 * @param exemption why no licence is needed, where none is
 */
public record HiringOut(
        @Nullable Boolean expresslyNamed,
        @Valid @Nullable HiringOutLicence licence,

        @Size(max = 300) @Pattern(regexp = Shape.TEXT) @Nullable
        String exemption) {}
