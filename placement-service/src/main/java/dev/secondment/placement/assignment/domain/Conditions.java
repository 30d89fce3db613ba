package dev.secondment.placement.assignment.domain;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed about the assignment from one day on, until other conditions take their place: with whom, where, as what
 * and for how much of the person's working time.
 *
 * @param agreementId the record that says who may see it
 * @param reportsTo the host's line manager, by function
 */
@Embeddable
public record Conditions(
        UUID agreementId,
        LocalDate effectiveFrom,
        UUID hostOrganizationId,
        String hostTimeZone,
        BigDecimal fte,
        BigDecimal homeFteRetained,
        String siteCountry,
        String siteRegion,
        @Nullable String roleTitle,
        @Nullable String reportsTo) {

    public Conditions {
        fte = fte.stripTrailingZeros();
        homeFteRetained = homeFteRetained.stripTrailingZeros();
    }

    public ZoneId zone() {
        return ZoneId.of(hostTimeZone);
    }
}
