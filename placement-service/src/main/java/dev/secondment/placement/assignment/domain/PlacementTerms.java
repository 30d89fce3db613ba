package dev.secondment.placement.assignment.domain;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.UUID;

/** What the signed agreement says about the assignment: all that a placement needs of it. */
public record PlacementTerms(
        UUID agreementId,
        UUID homeOrganizationId,
        UUID hostOrganizationId,
        String employeeRef,
        AssignmentPeriod period,
        BigDecimal fte,
        BigDecimal homeFteRetained,
        ZoneId zone,
        String siteCountry,
        String siteRegion) {}
