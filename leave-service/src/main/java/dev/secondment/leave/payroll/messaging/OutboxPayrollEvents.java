package dev.secondment.leave.payroll.messaging;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.payroll.domain.PayrollEvents;
import dev.secondment.leave.payroll.domain.PayrollSource;
import dev.secondment.leave.payroll.domain.PeriodStatus;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.data.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OutboxPayrollEvents implements PayrollEvents {
    static final String CHANGED = "secondment.leave.payroll-period-changed.v1";
    static final String ADJUSTED = "secondment.leave.payroll-adjustment-posted.v1";

    private static final String TOPIC = "secondment.leave.v1";
    private static final Set<String> THE_ORGANIZATION = Set.of("HOME");
    /** Which days came late, and as what, is for those who pay them. */
    private static final Set<String> WHO_PAYS = Set.of("HOME_PAYROLL", "HOME_HR");

    private final Outbox outbox;

    OutboxPayrollEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    record Changed(UUID organizationId, YearMonth period, PeriodStatus status, PeriodStatus before) {}

    record Adjusted(
            UUID agreementId,
            @Nullable UUID leaveRequestId,
            @Nullable UUID absenceId,
            Map<String, String> days,
            YearMonth originPeriod,
            YearMonth postingPeriod) {

        static Adjusted of(Adjustment late) {
            PayrollSource source = late.source();
            return new Adjusted(
                    source.agreementId(),
                    source.kind() == PayrollSource.Kind.LEAVE_REQUEST ? source.id() : null,
                    source.kind() == PayrollSource.Kind.ABSENCE ? source.id() : null,
                    Map.of(source.payrollCode(), Days.text(late.days())),
                    late.posting().origin(),
                    late.posting().posting());
        }
    }

    @Override
    public void changed(UUID organization, YearMonth period, PeriodStatus status, PeriodStatus before) {
        outbox.append(new NewEvent(
                TOPIC,
                organization.toString(),
                organization,
                CHANGED,
                new Changed(organization, period, status, before),
                THE_ORGANIZATION,
                period.atDay(1),
                null));
    }

    @Override
    public void adjusted(Adjustment late) {
        outbox.append(new NewEvent(
                TOPIC,
                late.source().agreementId().toString(),
                late.source().agreementId(),
                ADJUSTED,
                Adjusted.of(late),
                WHO_PAYS,
                late.posting().posting().atDay(1),
                null));
    }
}
