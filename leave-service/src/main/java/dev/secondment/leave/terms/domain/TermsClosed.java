package dev.secondment.leave.terms.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fired inside the transaction that closes a binding.
 *
 * @param lastDay the last day of the placement; leave that starts later is off. The day before the start when the
 *     agreement was withdrawn.
 */
public record TermsClosed(UUID agreementId, LocalDate lastDay) {}
