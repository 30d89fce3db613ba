package dev.secondment.leave.entitlement.messaging;

import dev.secondment.leave.WireJson;
import dev.secondment.leave.calendar.domain.LeaveYears;
import dev.secondment.leave.entitlement.domain.Booking;
import dev.secondment.leave.entitlement.domain.Bucket;
import dev.secondment.leave.entitlement.domain.EntitlementPlan;
import dev.secondment.leave.entitlement.domain.EntryKind;
import dev.secondment.leave.entitlement.domain.LeaveAccount;
import dev.secondment.leave.entitlement.domain.LeaveCertificate;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LeaveTransfer;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import dev.secondment.leave.entitlement.domain.Pot;
import dev.secondment.leave.entitlement.domain.WeeksTransfer;
import dev.secondment.leave.payroll.domain.Posting;
import dev.secondment.leave.policy.domain.Amount;
import dev.secondment.leave.policy.domain.PolicyRules;
import dev.secondment.leave.policy.domain.Proration;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.test.Contracts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BalanceEventContractTest {

    @Test
    void a_posting_is_told_as_promised() {
        LeaveAccount account = new LeaveAccount(
                UUID.randomUUID(),
                UUID.randomUUID(),
                LeaveKind.ANNUAL,
                LeaveYears.CALENDAR.in(2027),
                new BigDecimal("30.0000"),
                new BigDecimal("4.0000"),
                BigDecimal.ZERO);
        LedgerEntry taken = new LedgerEntry(
                UUID.randomUUID(),
                account,
                2,
                new Booking(
                        EntryKind.TAKEN,
                        new Pot(Bucket.CONTRACTUAL, null),
                        Side.HOME,
                        new BigDecimal("-4.0000"),
                        LocalDate.of(2027, 1, 4),
                        new Booking.Cause(UUID.randomUUID(), 1, null, null, null)),
                Instant.EPOCH,
                new Posting(YearMonth.of(2027, 1), YearMonth.of(2027, 2)));

        Contracts.assertMatches(
                OutboxBalanceEvents.CHANGED, WireJson.of(OutboxBalanceEvents.Changed.from(account, taken)));
    }

    @Test
    void a_year_worked_out_anew_is_told_as_promised() {
        EntitlementPlan plan = EntitlementPlan.of(
                LeaveYears.CALENDAR.in(2026),
                List.of(new Segment(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        Side.HOME,
                        PolicyRules.usual(Amount.ofDays(BigDecimal.TEN, BigDecimal.TWO), Proration.EXACT_DAYS),
                        BigDecimal.TEN,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.TWO)));

        Contracts.assertMatches(
                OutboxBalanceEvents.RECALCULATED,
                WireJson.of(OutboxBalanceEvents.Recalculated.from(UUID.randomUUID(), plan, new BigDecimal("12.0000"))));
    }

    private static final LeaveAccount ACCOUNT =
            LeaveAccount.opened(UUID.randomUUID(), UUID.randomUUID(), LeaveKind.ANNUAL, LeaveYears.CALENDAR.in(2026));

    @Test
    void days_that_go_home_are_told_as_promised() {
        LeaveTransfer handBack = LeaveTransfer.between(
                UUID.randomUUID(),
                ACCOUNT,
                LeaveTransfer.Type.HAND_BACK,
                new WeeksTransfer(new BigDecimal("8.9397"), BigDecimal.valueOf(5)),
                Instant.EPOCH);

        Contracts.assertMatches(
                OutboxBalanceEvents.TRANSFERRED, WireJson.of(OutboxBalanceEvents.Transferred.from(handBack)));
    }

    @Test
    void what_home_owes_the_host_is_told_as_promised() {
        LeaveTransfer settlement = LeaveTransfer.between(
                UUID.randomUUID(),
                ACCOUNT,
                LeaveTransfer.Type.SETTLEMENT,
                new WeeksTransfer(new BigDecimal("1.1096"), BigDecimal.valueOf(5)),
                Instant.EPOCH);

        Contracts.assertMatches(
                OutboxBalanceEvents.SETTLEMENT_DUE, WireJson.of(OutboxBalanceEvents.SettlementDue.from(settlement)));
    }

    @Test
    void a_certificate_is_told_as_promised() {
        LeaveCertificate certificate = new LeaveCertificate(
                UUID.randomUUID(),
                ACCOUNT,
                new LeaveCertificate.Subject(
                        UUID.randomUUID(), "E-1001", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                new LeaveCertificate.Amounts(
                        BigDecimal.valueOf(30), BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.valueOf(5)),
                Instant.EPOCH);

        Contracts.assertMatches(
                OutboxBalanceEvents.CERTIFIED, WireJson.of(OutboxBalanceEvents.Certified.from(certificate)));
    }
}
