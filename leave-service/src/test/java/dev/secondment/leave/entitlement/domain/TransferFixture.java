package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.LeaveYears;
import dev.secondment.leave.entitlement.domain.Told.News;
import dev.secondment.leave.policy.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days that went from one employer to another, for tests of whatever tells of them. */
public final class TransferFixture {
    private static final LeaveAccount ACCOUNT =
            LeaveAccount.opened(UUID.randomUUID(), UUID.randomUUID(), LeaveKind.ANNUAL, LeaveYears.CALENDAR.in(2026));

    private TransferFixture() {}

    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }

    public static News news(String days, String daysPerWeek, @Nullable String dayValue) {
        return new News(
                new WeeksTransfer(new BigDecimal(days), new BigDecimal(daysPerWeek)),
                Optional.ofNullable(dayValue).map(TransferFixture::euros));
    }

    public static LeaveTransfer handedBack(News news) {
        return LeaveTransfer.handedBack(UUID.randomUUID(), ACCOUNT, news, Instant.EPOCH);
    }

    public static LeaveTransfer settled(News news, Optional<LeaveTransfer> before) {
        return LeaveTransfer.settled(UUID.randomUUID(), ACCOUNT, news, before, Instant.EPOCH);
    }

    /** Granted 18 of 12.5 days of five a week. */
    public static LeaveTransfer certified(
            String employer, @Nullable String dayValue, BigDecimal daysPerWeekHere, Optional<LeaveTransfer> before) {
        LeaveTransfer.Certified said = new LeaveTransfer.Certified(
                employer,
                new BigDecimal("12.5"),
                new BigDecimal("18"),
                BigDecimal.ZERO,
                "Of 31 May",
                dayValue == null ? null : euros(dayValue));
        WeeksTransfer left = WeeksTransfer.left(said.entitled(), said.granted(), said.paidOut(), BigDecimal.valueOf(5));
        return LeaveTransfer.certified(
                UUID.randomUUID(), ACCOUNT, said, left, left.inDaysOf(daysPerWeekHere), before, Instant.EPOCH);
    }
}
