package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the person works meanwhile.
 *
 * @param timeZone the zone of the host site: all dates of the agreement are days there
 */
public record HostParty(
        @Nullable UUID organizationId,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String legalName,

        @Size(max = 64) @Pattern(regexp = Shape.TEXT) @Nullable
        String timeZone,

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
