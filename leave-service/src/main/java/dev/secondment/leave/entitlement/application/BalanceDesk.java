package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.domain.BalanceProblem;
import dev.secondment.leave.entitlement.domain.BalanceRejected;
import dev.secondment.leave.entitlement.domain.Booking;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import dev.secondment.leave.entitlement.domain.YearBook;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where home HR works on balances: the agreement locked, the books open, and whoever has no part in them sent away. */
@ApplicationScoped
class BalanceDesk {
    private final TermsOfRecord terms;
    private final Actors actors;
    private final Books books;
    private final Postings postings;

    BalanceDesk(TermsOfRecord terms, Actors actors, Books books, Postings postings) {
        this.terms = terms;
        this.actors = actors;
        this.books = books;
        this.postings = postings;
    }

    record Opened(Book book, Actor actor) {

        YearBook in(int leaveYear) {
            return book.in(leaveYear).orElseThrow(() -> unknown(leaveYear));
        }
    }

    Opened open(UUID agreementId, LeaveKind kind) {
        BoundTerms bound = terms.locked(agreementId);
        Actor actor = actors.in(agreementId);
        actor.actingAs(BalanceParts.KEEPER);
        if (!kind.drawsOnBalance()) {
            throw new BalanceRejected(BalanceProblem.NO_BALANCE, "There is no balance of " + kind + " leave.");
        }
        return new Opened(books.of(bound, kind), actor);
    }

    /** Kinds without a plan get their accounts with the first days that somebody grants. */
    YearBook openedYear(Opened desk, int leaveYear) {
        Book book = desk.book();
        if (book.kind() == LeaveKind.TOIL) {
            int first = book.yearOf(book.terms().firstDay()).year();
            int last = book.yearOf(book.terms().lastDay()).year() + 1;
            if (leaveYear >= first && leaveYear <= last) {
                return books.opened(book, book.enrolments().years().in(leaveYear));
            }
        }
        return desk.in(leaveYear);
    }

    PostedView post(Opened desk, YearBook year, List<Booking> bookings) {
        int before = year.entries().size();
        postings.post(desk.book(), year, bookings);
        List<LedgerEntry> posted = year.entries().subList(before, year.entries().size());
        postings.settle(desk.book(), null);
        return new PostedView(
                desk.book().terms().agreementId(),
                desk.book().kind(),
                year.year().year(),
                List.copyOf(posted),
                year.account().available());
    }

    private static BalanceRejected unknown(int leaveYear) {
        return new BalanceRejected(
                BalanceProblem.YEAR_UNKNOWN, "There is no account for the leave year " + leaveYear + ".");
    }
}
