package dev.secondment.leave.payroll.application;

import dev.secondment.leave.calendar.domain.ChargedDay;
import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.payroll.domain.PayrollDay;
import dev.secondment.leave.payroll.domain.PayrollSource;
import dev.secondment.leave.payroll.domain.Posting;
import dev.secondment.leave.payroll.domain.PostingCalendar;
import dev.secondment.leave.terms.application.TermsOfRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * What the payrolls have been told, day by day. Leave and absences say which days count now; the book posts the
 * difference to the period it belongs to, and answers with what the event tells of each day.
 */
@ApplicationScoped
public class PayrollBook {
    private final TermsOfRecord terms;
    private final PostingPeriods periods;

    PayrollBook(TermsOfRecord terms, PostingPeriods periods) {
        this.terms = terms;
        this.periods = periods;
    }

    /** From now on exactly these days of the source count. */
    @Transactional
    public List<PayrollDay> stands(PayrollSource source, LeaveCharge charge) {
        return told(source, charge);
    }

    /** These days of the source count no more. */
    @Transactional
    public List<PayrollDay> takenBack(PayrollSource source, LeaveCharge charge) {
        return told(source, charge);
    }

    private List<PayrollDay> told(PayrollSource source, LeaveCharge charge) {
        UUID home = terms.placement(source.agreementId()).homeOrganization();
        PostingCalendar calendar = periods.calendar(home);
        return charge.perDay().stream()
                .map(day -> told(source, day, home, calendar.of(day.date())))
                .toList();
    }

    private static PayrollDay told(PayrollSource source, ChargedDay day, UUID payer, Posting posting) {
        return new PayrollDay(
                day.date(),
                day.slots(),
                Days.text(day.days()),
                null,
                source.payrollCode(),
                payer,
                null,
                posting.origin(),
                posting.posting());
    }
}
