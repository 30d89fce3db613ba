package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.application.BalanceDesk.Opened;
import dev.secondment.leave.entitlement.domain.BalanceEvents;
import dev.secondment.leave.entitlement.domain.Booking;
import dev.secondment.leave.entitlement.domain.EntryKind;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LeaveTransfer;
import dev.secondment.leave.entitlement.domain.LeaveTransfer.Certified;
import dev.secondment.leave.entitlement.domain.LeaveTransfers;
import dev.secondment.leave.entitlement.domain.Pot;
import dev.secondment.leave.entitlement.domain.Told;
import dev.secondment.leave.entitlement.domain.WeeksTransfer;
import dev.secondment.leave.entitlement.domain.YearBook;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An employer before certified what it had granted of the year: what it left goes on here, and what it granted beyond its
 * part is set off (BUrlG section 6). A later certificate of the same employer takes the place of the one before.
 */
@ApplicationScoped
public class TakeOverLeave {
    private final BalanceDesk desk;
    private final LeaveTransfers transfers;
    private final BalanceEvents events;
    private final Clock clock;

    TakeOverLeave(BalanceDesk desk, LeaveTransfers transfers, BalanceEvents events, Clock clock) {
        this.desk = desk;
        this.transfers = transfers;
        this.events = events;
        this.clock = clock;
    }

    /** @param daysPerWeek that were worked there */
    public record Command(UUID agreementId, int leaveYear, Certified certified, BigDecimal daysPerWeek) {}

    @Transactional
    public LeaveTransfer handle(Command command) {
        Opened opened = desk.open(command.agreementId(), LeaveKind.ANNUAL);
        YearBook year = opened.in(command.leaveYear());
        Certified certified = command.certified();
        WeeksTransfer moved = WeeksTransfer.left(
                certified.entitled(), certified.granted(), certified.paidOut(), command.daysPerWeek());
        BigDecimal days = moved.inDaysOf(daysPerWeek(year));
        Optional<LeaveTransfer> before = Told.of(transfers.of(command.agreementId()), command.leaveYear())
                .certified(certified);
        LeaveTransfer transfer =
                LeaveTransfer.certified(Ids.next(), year.account(), certified, moved, days, before, clock.instant());
        transfers.add(transfer);
        desk.post(opened, year, towards(year, certified, transfer));
        events.transferred(transfer);
        return transfer;
    }

    private static BigDecimal daysPerWeek(YearBook year) {
        return year.segments().stream().map(Segment::daysPerWeek).findFirst().orElse(BigDecimal.valueOf(5));
    }

    private static List<Booking> towards(YearBook year, Certified certified, LeaveTransfer transfer) {
        String key = "certified/" + certified.key();
        BigDecimal posted =
                year.sum(entry -> entry.grantKey().filter(key::equals).isPresent());
        BigDecimal difference = transfer.days().subtract(posted);
        LocalDate day = year.segments().stream()
                .map(Segment::from)
                .findFirst()
                .orElse(year.year().first());
        return difference.signum() == 0
                ? List.of()
                : List.of(new Booking(
                        EntryKind.TRANSFER_IN,
                        new Pot(Bucket.TRANSFERRED_IN, null),
                        Side.HOME,
                        difference,
                        day,
                        Booking.Cause.transfer(key, transfer.id())));
    }
}
