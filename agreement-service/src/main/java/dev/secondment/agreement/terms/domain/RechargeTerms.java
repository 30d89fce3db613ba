package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the host pays the home employer for the person.
 *
 * @param rate an amount in the currency: a day, an hour or a period, by the basis
 * @param percentOfCost where the basis is a share of the cost
 * @param absenceRule how many days of one absence are still charged, by its type; absences not named are charged whole
 * @param payRisePassThrough whether a pay rise at home raises the charge from the day it takes effect
 * @param costCentres the host's, together 100 per cent
 */
public record RechargeTerms(
        @Nullable ChargeBasis basis,
        @Pattern(regexp = Shape.AMOUNT) @Nullable String rate,
        @Pattern(regexp = Shape.DECIMAL) @Nullable String percentOfCost,
        @Pattern(regexp = Shape.DECIMAL) @Nullable String markupPercent,
        @Nullable ProrationBasis proration,
        @Pattern(regexp = "[A-Z]{3}") @Nullable String currency,
        @Nullable BillingCadence cadence,
        @Size(max = 12) @Nullable Map<@NotNull LeaveType, @NotNull @Min(0) @Max(366) Integer> absenceRule,
        @Nullable Boolean payRisePassThrough,
        @Nullable VatTreatment vatTreatment,

        @Size(max = 64) @Pattern(regexp = Shape.TEXT) @Nullable
        String poNumber,

        @Size(max = 50) @Nullable List<@NotNull @Valid CostCentre> costCentres) {}
