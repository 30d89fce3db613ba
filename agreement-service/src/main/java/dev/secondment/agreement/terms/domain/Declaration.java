package dev.secondment.agreement.terms.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has read and accepted an undertaking.
 *
 * @param validUntil the last day on which it counts; it is to be given again before
 */
public record Declaration(
        @Nullable PartyRole by,
        @PlausibleDay @Nullable LocalDate on,
        @PlausibleDay @Nullable LocalDate validUntil) {}
