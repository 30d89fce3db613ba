package dev.secondment.leave.payroll.application;

import dev.secondment.leave.payroll.domain.PayrollPeriod;
import dev.secondment.leave.payroll.domain.PeriodStatus;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** A payroll period as it was when the transaction read it. One in which nobody did anything yet has version 0. */
public record PeriodView(
        UUID organizationId,
        YearMonth period,
        PeriodStatus status,
        Optional<Instant> closedAt,
        Optional<Instant> lockedAt,
        long version) {

    static PeriodView of(PayrollPeriod period) {
        return new PeriodView(
                period.organizationId(),
                period.period(),
                period.status(),
                period.closedAt(),
                period.lockedAt(),
                period.version());
    }

    static PeriodView untouched(UUID organization, YearMonth period, PeriodStatus status) {
        return new PeriodView(organization, period, status, Optional.empty(), Optional.empty(), 0);
    }
}
