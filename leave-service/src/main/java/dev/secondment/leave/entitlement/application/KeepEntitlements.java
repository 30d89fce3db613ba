package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.calendar.domain.LeaveYears;
import dev.secondment.leave.entitlement.domain.BalanceEvents;
import dev.secondment.leave.entitlement.domain.Booking;
import dev.secondment.leave.entitlement.domain.EarnedHours;
import dev.secondment.leave.entitlement.domain.EntitlementPlan;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.YearBook;
import dev.secondment.leave.policy.domain.PoliciesChanged;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.TermsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Each leave year that the placement touches has the days that its plan gives, and those that reported hours earn; when
 * the terms, the policies or what was known of an absence change, that is worked out anew and the difference is posted.
 * Days that were taken are not claimed back.
 */
@ApplicationScoped
class KeepEntitlements {
    private final Books books;
    private final Postings postings;
    private final HoursBooks hours;
    private final BalanceEvents events;

    KeepEntitlements(Books books, Postings postings, HoursBooks hours, BalanceEvents events) {
        this.books = books;
        this.hours = hours;
        this.postings = postings;
        this.events = events;
    }

    void on(@Observes TermsChanged changed) {
        recalculate(changed.terms());
    }

    void on(@Observes PoliciesChanged changed) {
        recalculate(changed.terms());
    }

    void recalculate(BoundTerms terms) {
        Book book = books.of(terms, LeaveKind.ANNUAL);
        open(book);
        EarnedHours earned = hours.earned(book);
        book.all().forEach(year -> {
            postings.post(book, year, HoursBooks.differences(book, year, earned));
            recalculate(book, year);
        });
        postings.settle(book, null);
        postings.keep(book);
    }

    /** The years of the placement, and the one that follows where it is known: leave may reach into it. */
    private void open(Book book) {
        LeaveYears years = book.enrolments().years();
        int first = book.yearOf(book.terms().firstDay()).year();
        int last = book.yearOf(book.terms().lastDay()).year();
        IntStream.rangeClosed(first, last).mapToObj(years::in).forEach(year -> books.opened(book, year));
        LeaveYear following = years.in(last + 1);
        if (book.enrolments().knows(following.first())) {
            books.opened(book, following);
        }
    }

    private void recalculate(Book book, YearBook year) {
        EntitlementPlan plan = year.plan(book.today());
        BigDecimal before = year.planned();
        boolean isNew = year.entries().isEmpty();
        List<Booking> differences = year.towards(plan);
        postings.post(book, year, differences);
        if (!isNew && !differences.isEmpty()) {
            events.recalculated(book.terms().agreementId(), plan, before);
        }
    }
}
