package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.entitlement.domain.BalanceProblem;
import dev.secondment.leave.entitlement.domain.BalanceRejected;
import dev.secondment.leave.entitlement.domain.Coverage;
import dev.secondment.leave.entitlement.domain.EntryKind;
import dev.secondment.leave.entitlement.domain.LeaveAccounts;
import dev.secondment.leave.entitlement.domain.LeaveDraws;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LeaveMove;
import dev.secondment.leave.entitlement.domain.YearBalance;
import dev.secondment.leave.entitlement.domain.YearBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Draws leave from the balances. Each operation takes a charge apart by leave year, in the order of the years, and joins
 * the caller's transaction: either every year is posted or none. The caller holds the agreement's lock, but for a quote.
 */
@ApplicationScoped
public class LeaveLedger {
    private final Books books;
    private final Postings postings;
    private final LeaveAccounts accounts;
    private final LeaveDraws draws;

    LeaveLedger(Books books, Postings postings, LeaveAccounts accounts, LeaveDraws draws) {
        this.books = books;
        this.postings = postings;
        this.accounts = accounts;
        this.draws = draws;
    }

    /** For whom and for which request days move. */
    public record Draw(UUID agreementId, LeaveKind kind, UUID leaveRequestId) {}

    /** What each leave year that a charge touches has left, and which buckets it draws; refused where it overdraws. */
    public List<YearBalance> requireCovered(UUID agreementId, LeaveKind kind, LeaveCharge charge) {
        return requireCovered(books.of(agreementId, kind), charge);
    }

    /**
     * The same as if some of the leave were not there: the charge is to take its place.
     *
     * @param instead what is drawn now, by the ids of the requests
     */
    public void requireCoveredInstead(UUID agreementId, LeaveKind kind, LeaveCharge charge, Set<UUID> instead) {
        requireCovered(books.of(agreementId, kind).without(instead), charge);
    }

    private static List<YearBalance> requireCovered(Book book, LeaveCharge charge) {
        List<YearBalance> touched = new ArrayList<>();
        book.byYear(charge).forEach((leaveYear, part) -> {
            YearBook year = year(book, leaveYear);
            Coverage coverage = Coverage.of(year, requestId -> Book.asked(year, requestId, part));
            if (!coverage.isEnough()) {
                throw insufficient(leaveYear, coverage.available(), part.days());
            }
            touched.add(coverage.balance());
        });
        return touched;
    }

    public void reserve(Draw draw, LeaveCharge charge) {
        Book book = books.of(draw.agreementId(), draw.kind());
        requireCovered(book, charge);
        book.byYear(charge).forEach((leaveYear, part) -> {
            YearBook year = year(book, leaveYear);
            if (!accounts.reserve(year.account().id(), part.days(), year.rules().negativeLimit())) {
                throw insufficient(leaveYear, year.account().available(), part.days());
            }
        });
        draws.hold(draw.agreementId(), draw.kind(), draw.leaveRequestId(), charge);
        postings.settle(book, null);
    }

    /** Sets aside what a changed agreement charges, covered or not. */
    public void hold(Draw draw, LeaveCharge charge) {
        if (!charge.isNothing()) {
            Book book = books.of(draw.agreementId(), draw.kind());
            charge.perDay().forEach(day -> books.opened(book, book.yearOf(day.date())));
            draws.hold(draw.agreementId(), draw.kind(), draw.leaveRequestId(), charge);
            postings.settle(book, null);
        }
    }

    /** Days that are set aside may no longer be there when the leave is granted: the terms can have changed. */
    public void requireNotOverdrawn(Draw draw, LeaveCharge charge) {
        Book book = books.of(draw.agreementId(), draw.kind());
        book.byYear(charge).forEach((leaveYear, part) -> {
            YearBook year = year(book, leaveYear);
            BigDecimal available = year.account().available();
            if (available.add(year.rules().negativeLimit()).signum() < 0
                    || year.consumption().uncovered().compareTo(year.rules().negativeLimit()) > 0) {
                throw insufficient(leaveYear, available, part.days());
            }
        });
    }

    public void release(Draw draw, LeaveCharge charge) {
        if (!charge.isNothing()) {
            draws.release(draw.leaveRequestId(), charge);
            postings.settle(books.of(draw.agreementId(), draw.kind()), null);
        }
    }

    /**
     * Books days that are set aside.
     *
     * @param sequence tells what was granted, 1, from what later changes of the agreement charge
     */
    public void take(Draw draw, LeaveCharge charge, int sequence) {
        if (!charge.isNothing()) {
            draws.grant(draw.leaveRequestId(), charge);
            settle(draw, charge, EntryKind.TAKEN, sequence);
        }
    }

    /**
     * @param sequence counts what of the request was called off, from 1
     */
    public void cancel(Draw draw, LeaveCharge charge, int sequence) {
        if (!charge.isNothing()) {
            draws.callOff(draw.leaveRequestId(), charge);
            settle(draw, charge, EntryKind.CANCELLED, sequence);
        }
    }

    /**
     * Days go back to the buckets they were drawn from, those that lapse last first.
     *
     * @param sequence counts the re-credits of the request, from 1
     */
    public void recredit(Draw draw, LeaveCharge charge, int sequence) {
        if (!charge.isNothing()) {
            draws.recredit(draw.leaveRequestId(), charge);
            settle(draw, charge, EntryKind.RECREDIT, sequence);
        }
    }

    private void settle(Draw draw, LeaveCharge charge, EntryKind kind, int sequence) {
        postings.settle(
                books.of(draw.agreementId(), draw.kind()),
                new LeaveMove(draw.leaveRequestId(), kind, sequence, charge.firstDay()));
    }

    private static YearBook year(Book book, int leaveYear) {
        return book.in(leaveYear)
                .orElseThrow(() -> new BalanceRejected(
                        BalanceProblem.INSUFFICIENT, "There is no entitlement in the leave year " + leaveYear + "."));
    }

    private static BalanceRejected insufficient(int leaveYear, BigDecimal available, BigDecimal asked) {
        BalanceRejected refused = new BalanceRejected(
                BalanceProblem.INSUFFICIENT,
                "Leave year " + leaveYear + ": " + Days.text(available) + " days left, " + Days.text(asked)
                        + " asked for.");
        refused.with("leaveYear", leaveYear).with("available", Days.text(available));
        return refused;
    }
}
