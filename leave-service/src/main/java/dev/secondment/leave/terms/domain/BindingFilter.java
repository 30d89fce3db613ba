package dev.secondment.leave.terms.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements a list is about.
 *
 * @param host only those that this organisation hosts
 * @param team only those whose host names this unit
 * @param from only those whose placement reaches that day
 * @param to only those whose placement begins until that day
 */
public record BindingFilter(
        @Nullable UUID agreementId,
        @Nullable UUID host,
        @Nullable String team,
        LocalDate from,
        LocalDate to) {}
