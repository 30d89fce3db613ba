package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.entitlement.domain.EntitlementNotices;
import dev.secondment.leave.entitlement.domain.Incapacities;
import dev.secondment.leave.entitlement.domain.Incapacities.Incapacity;
import dev.secondment.leave.entitlement.domain.Lapse;
import dev.secondment.leave.entitlement.domain.LeaveAccounts.DueBook;
import dev.secondment.leave.entitlement.domain.YearBook;
import dev.secondment.leave.entitlement.domain.YearEnd;
import dev.secondment.leave.policy.domain.CarryOver;
import dev.secondment.leave.terms.application.TermsOfRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the calendar does to the accounts of one agreement, in the order of the years, so that what was missed in an outage
 * is made up in one go: the host hands back, days lapse, and a year's rest goes into the next. Done twice, it changes
 * nothing.
 */
@ApplicationScoped
class CloseBooks {
    private final TermsOfRecord terms;
    private final Books books;
    private final Postings postings;
    private final ReturnHome returnHome;
    private final EntitlementNotices notices;
    private final Incapacities incapacities;

    CloseBooks(
            TermsOfRecord terms,
            Books books,
            Postings postings,
            ReturnHome returnHome,
            EntitlementNotices notices,
            Incapacities incapacities) {
        this.terms = terms;
        this.books = books;
        this.postings = postings;
        this.returnHome = returnHome;
        this.notices = notices;
        this.incapacities = incapacities;
    }

    @Transactional
    void handle(DueBook due) {
        Book book = books.of(terms.locked(due.agreementId()), due.kind());
        Map<Integer, LocalDate> warned = notices.of(due.agreementId());
        List<Incapacity> unfit = incapacities.of(due.agreementId());
        returnHome.handle(book);
        for (YearBook year : List.copyOf(book.all())) {
            lapse(book, year, warned);
            close(book, year, warned, unfit);
        }
        postings.done(book);
    }

    private void lapse(Book book, YearBook year, Map<Integer, LocalDate> warned) {
        int yearBefore = year.year().year() - 1;
        boolean needsWarning = book.carryOver(book.enrolments().years().in(yearBefore))
                .map(CarryOver::onlyAfterNotice)
                .orElse(false);
        Optional<LocalDate> warnedOn = Optional.ofNullable(warned.get(yearBefore));
        postings.post(book, year, Lapse.of(year, book.today(), needsWarning, warnedOn));
    }

    private void close(Book book, YearBook year, Map<Integer, LocalDate> warned, List<Incapacity> unfit) {
        LeaveYear ended = year.year();
        Optional<CarryOver> rules = book.carryOver(ended);
        if (rules.isEmpty() || !book.follows(ended) || !book.today().isAfter(ended.last())) {
            return;
        }
        YearBook next = books.opened(book, book.enrolments().years().in(ended.year() + 1));
        LocalDate warnedOn = warned.get(ended.year());
        YearEnd end = YearEnd.of(
                year,
                next,
                new YearEnd.Circumstances(
                        rules.get(),
                        warnedOn != null && !warnedOn.isAfter(ended.last()),
                        Incapacities.throughout(ended, unfit),
                        year.segments().isEmpty()
                                ? BigDecimal.ZERO
                                : year.segments().getLast().daysPerWeek()));
        postings.post(book, year, end.closing());
        postings.post(book, next, end.opening());
    }
}
