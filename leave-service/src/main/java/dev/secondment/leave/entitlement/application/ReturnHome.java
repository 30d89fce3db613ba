package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.domain.BalanceEvents;
import dev.secondment.leave.entitlement.domain.HandBack;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LeaveTransfer;
import dev.secondment.leave.entitlement.domain.LeaveTransfers;
import dev.secondment.leave.entitlement.domain.WeeksTransfer;
import dev.secondment.leave.entitlement.domain.YearBook;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The placement is over: what is left in the host's books goes home, and what home owes the host is told to both. */
@ApplicationScoped
class ReturnHome {
    private final LeaveTransfers transfers;
    private final Postings postings;
    private final BalanceEvents events;
    private final Clock clock;

    ReturnHome(LeaveTransfers transfers, Postings postings, BalanceEvents events, Clock clock) {
        this.transfers = transfers;
        this.postings = postings;
        this.events = events;
        this.clock = clock;
    }

    void handle(Book book) {
        if (book.kind() != LeaveKind.ANNUAL) {
            return;
        }
        boolean ended = book.today().isAfter(book.terms().lastDay());
        List<LeaveTransfer> known = transfers.of(book.terms().agreementId());
        for (YearBook year : book.all()) {
            UUID transferId = Ids.next();
            HandBack handBack = HandBack.of(year, ended, book.terms().lastDay().plusDays(1), transferId);
            postings.post(book, year, handBack.bookings());
            if (!handBack.bookings().isEmpty()) {
                LeaveTransfer transfer = transfer(transferId, year, LeaveTransfer.Type.HAND_BACK, handBack.days());
                transfers.add(transfer);
                events.transferred(transfer);
            }
            settle(year, known, handBack.overdrawn());
        }
    }

    /** Told again only where it is not what was told last. */
    private void settle(YearBook year, List<LeaveTransfer> known, BigDecimal owed) {
        BigDecimal told = known.stream()
                .filter(transfer -> transfer.type() == LeaveTransfer.Type.SETTLEMENT
                        && transfer.leaveYear() == year.year().year())
                .map(LeaveTransfer::days)
                .reduce(BigDecimal.ZERO, (before, last) -> last);
        if (told.compareTo(owed) != 0) {
            LeaveTransfer settlement = transfer(Ids.next(), year, LeaveTransfer.Type.SETTLEMENT, owed);
            transfers.add(settlement);
            events.settlementDue(settlement);
        }
    }

    private LeaveTransfer transfer(UUID id, YearBook year, LeaveTransfer.Type type, BigDecimal days) {
        BigDecimal week = year.segments().stream()
                .filter(segment -> segment.employer() == Side.HOST)
                .map(Segment::daysPerWeek)
                .reduce(BigDecimal.valueOf(5), (first, last) -> last);
        return LeaveTransfer.between(id, year.account(), type, new WeeksTransfer(days, week), clock.instant());
    }
}
