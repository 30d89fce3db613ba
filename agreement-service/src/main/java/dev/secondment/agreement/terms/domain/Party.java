package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that is a party: the home employer, who lends the person and stays the legal employer; a vendor
 * whose project the person works on; a client for whom the work is done.
 *
 * @param registerId where the law finds it: the number in the commercial register
 * @param establishment the branch that lends or takes the person, where it is not the seat
 * @param signatories who may sign for it
 */
public record Party(
        @Nullable UUID organizationId,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String legalName,

        @Size(max = 100) @Pattern(regexp = Shape.TEXT) @Nullable
        String registerId,

        @Size(max = 40) @Pattern(regexp = Shape.TEXT) @Nullable
        String vatId,

        @Pattern(regexp = Shape.COUNTRY) @Nullable String country,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String establishment,

        @Size(max = 10) @Nullable
        List<@NotNull @Size(min = 1, max = 200) @Pattern(regexp = Shape.TEXT) String> signatories,

        @Size(max = 20) @Nullable List<@NotNull @Valid Contact> contacts)
        implements LegalEntity {}
