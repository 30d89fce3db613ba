package dev.secondment.leave.payroll.application;

import dev.secondment.leave.payroll.domain.PayrollEvents;
import dev.secondment.leave.payroll.domain.PayrollPeriod;
import dev.secondment.leave.payroll.domain.PayrollPeriods;
import dev.secondment.leave.payroll.domain.PayrollProblem;
import dev.secondment.leave.payroll.domain.PayrollRejected;
import dev.secondment.leave.payroll.domain.PeriodStatus;
import dev.secondment.leave.payroll.domain.PostingCalendar;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.data.Parties;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The payroll closes a period, opens it again, or locks it for good. It waits for whoever is posting at the moment, and
 * whoever wants to post waits for it: a day is in the period before it is locked, or in a later one.
 */
@ApplicationScoped
public class RunPayroll {
    private static final Logger LOG = Logger.getLogger(RunPayroll.class);

    private final PayrollPeriods periods;
    private final PayrollEvents events;
    private final Parties parties;
    private final CurrentCaller caller;
    private final Clock clock;

    RunPayroll(PayrollPeriods periods, PayrollEvents events, Parties parties, CurrentCaller caller, Clock clock) {
        this.periods = periods;
        this.events = events;
        this.parties = parties;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is done with a period. */
    public enum Step {
        CLOSE,
        REOPEN,
        LOCK
    }

    @Transactional
    public PeriodView handle(YearMonth month, Step step, ExpectedVersion expected) {
        UUID organization = caller.get().organization();
        parties.add(organization, caller.get().organizationPrincipal(), "HOME");
        PostingCalendar calendar = periods.calendarAlone(organization);
        PayrollPeriod period = periods.find(organization, month).orElseGet(() -> open(organization, month, calendar));
        expected.check(period.version());
        PeriodStatus before = period.status();
        switch (step) {
            case CLOSE -> {
                requireDue(month, calendar);
                period.close(clock.instant());
            }
            case REOPEN -> period.reopen();
            case LOCK -> period.lock(clock.instant());
        }
        periods.store();
        events.changed(organization, month, period.status(), before);
        LOG.infof("Payroll period %s of %s: %s", month, organization, period.status());
        return PeriodView.of(period);
    }

    private PayrollPeriod open(UUID organization, YearMonth month, PostingCalendar calendar) {
        if (month.isAfter(YearMonth.now(clock.withZone(ZoneOffset.UTC)))) {
            throw new PayrollRejected(PayrollProblem.NOT_BEGUN, "The period is " + month + ".");
        }
        if (calendar.isLocked(month)) {
            throw new PayrollRejected(
                            PayrollProblem.ILLEGAL_TRANSITION, "A later period is locked, and every one before it.")
                    .with("allowedTransitions", List.of());
        }
        PayrollPeriod period = PayrollPeriod.open(Ids.next(), organization, month);
        periods.add(period);
        return period;
    }

    private static void requireDue(YearMonth month, PostingCalendar calendar) {
        calendar.due().filter(due -> !due.equals(month)).ifPresent(due -> {
            throw new PayrollRejected(PayrollProblem.OUT_OF_ORDER, "The period that is due is " + due + ".")
                    .with("expects", due.toString());
        });
    }
}
