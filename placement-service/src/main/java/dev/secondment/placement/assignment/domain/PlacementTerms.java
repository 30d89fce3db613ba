package dev.secondment.placement.assignment.domain;

import java.util.UUID;

/** What the signed agreement, with all its amendments, says about the assignment: all that a placement needs of it. */
public record PlacementTerms(
        UUID agreementId, UUID homeOrganizationId, String employeeRef, AssignmentPeriod period, Timeline timeline) {}
