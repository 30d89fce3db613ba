package dev.secondment.agreement.rules.domain;

import java.time.LocalDate;

/**
 * How long the secondment may last.
 *
 * @param lastLawfulDay inclusive
 * @param effect of going beyond: a limit that only warns leaves the choice to people
 */
public record TermLimit(String rule, LocalDate lastLawfulDay, Effect effect, String source) {}
