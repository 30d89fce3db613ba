package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.entitlement.application.BalanceDesk.Opened;
import dev.secondment.leave.entitlement.domain.BalanceProblem;
import dev.secondment.leave.entitlement.domain.BalanceRejected;
import dev.secondment.leave.entitlement.domain.Booking;
import dev.secondment.leave.entitlement.domain.EntryKind;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.Pot;
import dev.secondment.leave.entitlement.domain.YearBook;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.terms.domain.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Home HR corrects a balance, and says why; or pays days out, as many as are there. */
@ApplicationScoped
public class AdjustBalance {
    private static final Logger LOG = Logger.getLogger(AdjustBalance.class);

    private final BalanceDesk desk;

    AdjustBalance(BalanceDesk desk) {
        this.desk = desk;
    }

    /**
     * @param bucket nothing for the ordinary one of the kind
     * @param lastUsableDay where the days lapse before the leave year ends
     */
    public record Command(
            UUID agreementId,
            LeaveKind kind,
            int leaveYear,
            BigDecimal days,
            @Nullable Bucket bucket,
            @Nullable LocalDate lastUsableDay,
            String reason) {

        Pot pot() {
            return new Pot(
                    Objects.requireNonNullElse(bucket, kind == LeaveKind.TOIL ? Bucket.TOIL : Bucket.CONTRACTUAL),
                    lastUsableDay);
        }
    }

    @Transactional
    public PostedView adjust(Command command) {
        Opened opened = desk.open(command.agreementId(), command.kind());
        YearBook year = desk.openedYear(opened, command.leaveYear());
        return post(opened, year, EntryKind.ADJUSTMENT, command, command.days());
    }

    @Transactional
    public PostedView payOut(Command command) {
        Opened opened = desk.open(command.agreementId(), command.kind());
        YearBook year = opened.in(command.leaveYear());
        BigDecimal available = year.account().available();
        if (available.compareTo(command.days()) < 0) {
            throw new BalanceRejected(
                    BalanceProblem.INSUFFICIENT,
                    Days.text(available) + " days left, " + Days.text(command.days()) + " to be paid out.");
        }
        return post(opened, year, EntryKind.PAID_OUT, command, command.days().negate());
    }

    private PostedView post(Opened opened, YearBook year, EntryKind kind, Command command, BigDecimal days) {
        LocalDate day = within(year.year(), opened.book().today());
        Booking booking =
                new Booking(kind, command.pot(), Side.HOME, days, day, Booking.Cause.because(command.reason()));
        PostedView posted = desk.post(opened, year, List.of(booking));
        LOG.infof("Agreement %s: %s of leave year %d", command.agreementId(), kind, command.leaveYear());
        return posted;
    }

    private static LocalDate within(LeaveYear year, LocalDate day) {
        if (day.isBefore(year.first())) {
            return year.first();
        }
        return day.isAfter(year.last()) ? year.last() : day;
    }
}
