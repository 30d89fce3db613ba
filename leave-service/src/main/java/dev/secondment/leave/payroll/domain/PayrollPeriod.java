package dev.secondment.leave.payroll.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The pay of one month in one organisation. The payroll closes it, looks at it, and locks it once it is paid; a locked
 * period never opens again. Each employer of a secondment has its own.
 */
@Entity
@Table(name = "payroll_period")
public class PayrollPeriod {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Size(max = 7)
    private String period;

    @Enumerated(EnumType.STRING)
    private PeriodStatus status;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "locked_at")
    private @Nullable Instant lockedAt;

    protected PayrollPeriod() {}

    private PayrollPeriod(UUID id, UUID organizationId, YearMonth period) {
        this.id = id;
        this.organizationId = organizationId;
        this.period = period.toString();
        this.status = PeriodStatus.OPEN;
    }

    public static PayrollPeriod open(UUID id, UUID organizationId, YearMonth period) {
        return new PayrollPeriod(id, organizationId, period);
    }

    public void close(Instant at) {
        moveTo(PeriodStatus.CLOSING);
        closedAt = at;
    }

    public void reopen() {
        moveTo(PeriodStatus.OPEN);
        closedAt = null;
    }

    public void lock(Instant at) {
        moveTo(PeriodStatus.LOCKED);
        lockedAt = at;
    }

    private void moveTo(PeriodStatus target) {
        if (!status.next().contains(target)) {
            throw new PayrollRejected(PayrollProblem.ILLEGAL_TRANSITION, status + " -> " + target + " is not possible.")
                    .with(
                            "allowedTransitions",
                            status.next().stream().map(PeriodStatus::name).toList());
        }
        status = target;
    }

    public long version() {
        return version;
    }

    public UUID organizationId() {
        return organizationId;
    }

    public YearMonth period() {
        return YearMonth.parse(period);
    }

    public PeriodStatus status() {
        return status;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<Instant> lockedAt() {
        return Optional.ofNullable(lockedAt);
    }
}
