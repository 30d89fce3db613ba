package dev.secondment.leave.cover.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The days to be covered for an absence, from the first until the expected return, where one is known. */
public record CoverNeed(
        UUID agreementId,
        UUID absenceId,
        LocalDate firstDay,
        @Nullable LocalDate expectedReturn) {}
