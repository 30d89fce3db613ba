package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where the law treats the secondment as hiring-out of workers.
 *
 * @param expresslyNamed whether the agreement calls itself hiring-out, as such law demands
 * @param exemption why that law does not apply, where it does not
 * @param employedForLending whether the person was hired or is employed to be lent; asked where an exemption hangs on it
 * @param longestTerm how long one person may be lent to one host, where a collective agreement says so
 * @param collectiveAgreement the document that says so
 */
public record HiringOut(
        @Nullable Boolean expresslyNamed,
        @Valid @Nullable HiringOutLicence licence,
        @Nullable HiringOutExemption exemption,
        @Nullable Boolean employedForLending,
        @Pattern(regexp = Shape.PERIOD) @Nullable String longestTerm,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String collectiveAgreement) {}
