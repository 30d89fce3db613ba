package dev.secondment.leave.entitlement.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.leave.WireJson;
import dev.secondment.leave.calendar.domain.LeaveYears;
import dev.secondment.leave.entitlement.domain.Booking;
import dev.secondment.leave.entitlement.domain.EntitlementPlan;
import dev.secondment.leave.entitlement.domain.EntryKind;
import dev.secondment.leave.entitlement.domain.LeaveAccount;
import dev.secondment.leave.entitlement.domain.LeaveCertificate;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LeaveTransfer;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import dev.secondment.leave.entitlement.domain.Pot;
import dev.secondment.leave.entitlement.domain.TransferFixture;
import dev.secondment.leave.payroll.domain.Posting;
import dev.secondment.leave.policy.domain.Amount;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.policy.domain.PolicyRules;
import dev.secondment.leave.policy.domain.Proration;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.test.Contracts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                        List.of(),
                        BigDecimal.ZERO,
                        BigDecimal.TWO)),
                List.of());

        Contracts.assertMatches(
                OutboxBalanceEvents.RECALCULATED,
                WireJson.of(OutboxBalanceEvents.Recalculated.from(UUID.randomUUID(), plan, new BigDecimal("12.0000"))));
    }

    private static final LeaveAccount ACCOUNT =
            LeaveAccount.opened(UUID.randomUUID(), UUID.randomUUID(), LeaveKind.ANNUAL, LeaveYears.CALENDAR.in(2026));

    @Test
    void days_that_go_home_are_told_as_promised_with_money_and_without() {
        for (String value : Arrays.asList("310.50", null)) {
            JsonNode told = WireJson.of(OutboxBalanceEvents.Transferred.from(
                    TransferFixture.handedBack(TransferFixture.news("8.9397", "5", value))));

            Contracts.assertFits(OutboxBalanceEvents.TRANSFERRED, told);
            assertThat(told.has("amount")).isEqualTo(value != null);
            assertThat(told.has("dayValue")).isEqualTo(value != null);
        }
        Contracts.assertMatches(
                OutboxBalanceEvents.TRANSFERRED,
                WireJson.of(OutboxBalanceEvents.Transferred.from(
                        TransferFixture.certified("Initech", "290", BigDecimal.valueOf(3), Optional.empty()))));
    }

    @Test
    void what_home_owes_the_host_is_told_as_promised_with_money_and_without() {
        LeaveTransfer before = TransferFixture.settled(TransferFixture.news("1.1096", "5", null), Optional.empty());
        JsonNode inDays = WireJson.of(OutboxBalanceEvents.SettlementDue.from(before));
        JsonNode inMoney = WireJson.of(OutboxBalanceEvents.SettlementDue.from(
                TransferFixture.settled(TransferFixture.news("1.1096", "5", "310.50"), Optional.of(before))));

        Contracts.assertFits(OutboxBalanceEvents.SETTLEMENT_DUE, inDays);
        Contracts.assertMatches(OutboxBalanceEvents.SETTLEMENT_DUE, inMoney);
        assertThat(inDays.has("amount") || inDays.has("dayValue") || inDays.has("supersedes"))
                .isFalse();
        assertThat(inMoney.at("/amount/amount").asText()).isEqualTo("344.53");
        assertThat(inMoney.at("/amount/currency").asText()).isEqualTo("EUR");
        assertThat(inMoney.get("supersedes").asText()).isEqualTo(before.id().toString());
    }

    @Test
    void money_in_events_is_for_those_who_work_with_it() {
        Map<String, Map<String, Set<String>>> seen = new BalanceEventFields().visibleTo();

        assertThat(seen.get(OutboxBalanceEvents.TRANSFERRED)).containsOnlyKeys("dayValue", "amount");
        assertThat(seen.get(OutboxBalanceEvents.TRANSFERRED).values())
                .allSatisfy(readers -> assertThat(readers)
                        .containsExactlyInAnyOrder("HOME_HR", "HOME_PAYROLL", "HOME_FINANCE", "HOME_PARTNER_API"));
        assertThat(seen.get(OutboxBalanceEvents.SETTLEMENT_DUE).get("dayValue"))
                .noneMatch(reader -> reader.startsWith("HOST"));
        assertThat(seen.get(OutboxBalanceEvents.SETTLEMENT_DUE).get("amount"))
                .contains("HOST_HR", "HOST_FINANCE", "HOME_FINANCE")
                .doesNotContain("HOME", "HOST", "SECONDEE", "HOME_LINE_MANAGER", "HOST_LINE_MANAGER");
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
