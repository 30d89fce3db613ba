package dev.secondment.agreement.terms.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** First and last day, both inclusive, at the host site. */
public record Term(
        @PlausibleDay @Nullable LocalDate start,
        @PlausibleDay @Nullable LocalDate plannedEnd) {}
