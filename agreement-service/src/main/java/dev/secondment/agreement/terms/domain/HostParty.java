package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
        String timeZone) {}
