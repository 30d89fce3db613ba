package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.domain.BalanceEvents;
import dev.secondment.leave.entitlement.domain.HandBack;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LeaveTransfer;
import dev.secondment.leave.entitlement.domain.LeaveTransfers;
import dev.secondment.leave.entitlement.domain.Told;
import dev.secondment.leave.entitlement.domain.YearBook;
import dev.secondment.leave.policy.application.CostOfLeave;
import dev.secondment.leave.policy.domain.DayCost;
import dev.secondment.leave.policy.domain.LeaveCostChanged;
import dev.secondment.leave.policy.domain.Money;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The placement is over: what is left in the host's books goes home, and what home owes the host is told to both. */
@ApplicationScoped
class ReturnHome {
    private final Books books;
    private final CostOfLeave costs;
    private final LeaveTransfers transfers;
    private final Postings postings;
    private final BalanceEvents events;
    private final Clock clock;

    ReturnHome(
            Books books,
            CostOfLeave costs,
            LeaveTransfers transfers,
            Postings postings,
            BalanceEvents events,
            Clock clock) {
        this.books = books;
        this.costs = costs;
        this.transfers = transfers;
        this.postings = postings;
        this.events = events;
        this.clock = clock;
    }

    /** Said or corrected late, it is told anew at once. */
    void on(@Observes LeaveCostChanged changed) {
        Book book = books.of(changed.terms(), LeaveKind.ANNUAL);
        handle(book);
        postings.keep(book);
    }

    /** By home or by the system: nobody else knows what a day costs. */
    void handle(Book book) {
        if (book.kind() != LeaveKind.ANNUAL) {
            return;
        }
        boolean ended = book.today().isAfter(book.terms().lastDay());
        List<LeaveTransfer> known = transfers.of(book.terms().agreementId());
        Optional<DayCost> cost = costs.on(book.terms().lastDay(), book.terms().agreementId(), book.enrolments());
        for (YearBook year : book.all()) {
            UUID transferId = Ids.next();
            HandBack handBack = HandBack.of(year, ended, book.terms().lastDay().plusDays(1), transferId);
            postings.post(book, year, handBack.bookings());
            Told told = Told.of(known, year.year().year());
            BigDecimal week = weekAtTheHost(year);
            Optional<Money> value = cost.map(atHome -> atHome.perDayOf(week));
            handBack(year, told.ofHandBack(handBack, week, value), transferId);
            told.ofSettlement(handBack.overdrawn(), week, value).ifPresent(news -> settle(year, news, told));
        }
    }

    /** @param transferId of the last one, which the bookings are about */
    private void handBack(YearBook year, List<Told.News> news, UUID transferId) {
        for (int i = 0; i < news.size(); i++) {
            UUID id = i == news.size() - 1 ? transferId : Ids.next();
            LeaveTransfer transfer = LeaveTransfer.handedBack(id, year.account(), news.get(i), clock.instant());
            transfers.add(transfer);
            events.transferred(transfer);
        }
    }

    private void settle(YearBook year, Told.News news, Told told) {
        LeaveTransfer settlement =
                LeaveTransfer.settled(Ids.next(), year.account(), news, told.settlement(), clock.instant());
        transfers.add(settlement);
        events.settlementDue(settlement);
    }

    /** Of the days that the host grants: all of them, or what it adds to home's. */
    private static BigDecimal weekAtTheHost(YearBook year) {
        return year.segments().stream()
                .filter(segment ->
                        segment.employer() == Side.HOST || segment.hostDays().signum() > 0)
                .map(Segment::daysPerWeek)
                .reduce(BigDecimal.valueOf(5), (first, last) -> last);
    }
}
