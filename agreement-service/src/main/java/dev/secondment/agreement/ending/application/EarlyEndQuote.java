package dev.secondment.agreement.ending.application;

import dev.secondment.agreement.ending.domain.Consequence;
import dev.secondment.agreement.ending.domain.EndPlan;
import java.util.List;

/** What an early end would be and bring. */
public record EarlyEndQuote(EndPlan plan, List<Consequence> consequences) {}
