package dev.secondment.placement.payroll.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One day of an instruction about days, by half-day slots.
 *
 * @param agreementId the record that says who may see it
 * @param days how much of the person's leave or sick account the slots take, which a short working day makes less than one
 */
@Embeddable
public record PaidDay(
        UUID agreementId,
        @Column(name = "day") LocalDate date,
        boolean morning,
        boolean afternoon,
        BigDecimal days,
        String payrollCode) {

    private static final String SICKNESS = "SICKNESS";

    public PaidDay {
        if ((!morning && !afternoon) || days.signum() < 0) {
            throw new IllegalArgumentException(date + " has no slot, or a negative number of days");
        }
        days = days.stripTrailingZeros();
    }

    /** The same time, booked as sickness. */
    public PaidDay asSickness() {
        return new PaidDay(agreementId, date, morning, afternoon, days, SICKNESS);
    }

    /** The day once more of it is known: another half joins, and of a half known twice the newer word counts. */
    PaidDay with(PaidDay newer) {
        return without(newer)
                .map(rest -> new PaidDay(agreementId, date, true, true, rest.days.add(newer.days), newer.payrollCode))
                .orElse(newer);
    }

    /** What is left of the day once the other's slots are taken out of it; nothing when none is left. */
    Optional<PaidDay> without(PaidDay taken) {
        boolean keepsMorning = morning && !taken.morning;
        boolean keepsAfternoon = afternoon && !taken.afternoon;
        if (keepsMorning == morning && keepsAfternoon == afternoon) {
            return Optional.of(this);
        }
        if (!keepsMorning && !keepsAfternoon) {
            return Optional.empty();
        }
        BigDecimal left = days.subtract(taken.days).max(BigDecimal.ZERO);
        return Optional.of(new PaidDay(agreementId, date, keepsMorning, keepsAfternoon, left, payrollCode));
    }
}
