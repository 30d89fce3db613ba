package dev.secondment.agreement.conversion.rest;

import dev.secondment.agreement.conversion.domain.AtRiskOutcome;
import jakarta.validation.constraints.NotNull;

record AtRiskCheckRequest(@NotNull AtRiskOutcome outcome) {}
