package dev.secondment.leave.policy.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a day of leave costs the home employer, of the working week at home, from a day on until it says another value.
 * It is not the salary, but says something of it. Never edited; of two values from the same day the later one holds.
 *
 * @param id that of the enrolment, where it was said with one
 * @param organization that said it: home
 */
public record DayValue(
        UUID id, UUID agreementId, UUID organization, LocalDate validFrom, Money value, Instant recordedAt) {}
