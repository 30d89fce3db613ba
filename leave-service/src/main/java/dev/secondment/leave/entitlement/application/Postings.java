package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.domain.BalanceEvents;
import dev.secondment.leave.entitlement.domain.Booking;
import dev.secondment.leave.entitlement.domain.Lapse;
import dev.secondment.leave.entitlement.domain.LeaveAccount;
import dev.secondment.leave.entitlement.domain.LeaveAccounts;
import dev.secondment.leave.entitlement.domain.LeaveDraws;
import dev.secondment.leave.entitlement.domain.LeaveMove;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import dev.secondment.leave.entitlement.domain.YearBook;
import dev.secondment.leave.payroll.application.PostingPeriods;
import dev.secondment.leave.payroll.domain.PostingCalendar;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes ledger entries, tells of each, and keeps the sums of their accounts. The only place that does. */
@ApplicationScoped
class Postings {
    private final LeaveAccounts accounts;
    private final LeaveDraws draws;
    private final PostingPeriods periods;
    private final BalanceEvents events;
    private final Clock clock;

    Postings(LeaveAccounts accounts, LeaveDraws draws, PostingPeriods periods, BalanceEvents events, Clock clock) {
        this.accounts = accounts;
        this.draws = draws;
        this.periods = periods;
        this.events = events;
        this.clock = clock;
    }

    void post(Book book, YearBook year, List<Booking> bookings) {
        if (bookings.isEmpty()) {
            return;
        }
        PostingCalendar calendar = periods.calendar(book.homeOrganization());
        for (Booking booking : bookings) {
            LedgerEntry entry = new LedgerEntry(
                    Ids.next(),
                    year.account(),
                    year.entries().size() + 1,
                    booking,
                    clock.instant(),
                    calendar.of(booking.effectiveDate()));
            accounts.post(entry);
            year.add(entry);
            events.changed(year.account(), entry);
        }
    }

    /**
     * Books all leave as it is drawn now, year by year, and writes down what came of it. What comes back to a pot that
     * has lapsed meanwhile gets another last day.
     */
    void settle(Book book, @Nullable LeaveMove move) {
        book.drawnBy(draws.of(book.terms().agreementId(), book.kind()));
        for (YearBook year : book.all()) {
            List<Booking> leave = year.towards(move);
            post(book, year, leave);
            post(book, year, Lapse.late(leave, book.today(), book.lateExpiry(year)));
            if (year.hasChanged()) {
                keep(book, year);
            }
        }
    }

    /**
     * Writes down every year, whether something was posted to it or not: the days of the years may be others now, and what
     * the calendar did on days gone by has to be looked at again.
     */
    void keep(Book book) {
        book.all().forEach(year -> keep(book, year));
    }

    /** What is due already stays due until it is done. */
    private void keep(Book book, YearBook year) {
        LeaveAccount account = year.account();
        Stream<LocalDate> overdue = account.dueOn().filter(day -> !day.isAfter(book.today())).stream();
        accounts.keep(
                account,
                Stream.concat(overdue, book.due(year))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** The calendar's work is done for today, on all years. */
    void done(Book book) {
        for (YearBook year : book.all()) {
            accounts.keep(
                    year.account(),
                    book.due(year)
                            .filter(day -> day.isAfter(book.today()))
                            .min(Comparator.naturalOrder())
                            .orElse(null));
        }
    }
}
