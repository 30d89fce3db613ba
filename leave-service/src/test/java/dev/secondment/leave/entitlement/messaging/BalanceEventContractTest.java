package dev.secondment.leave.entitlement.messaging;

import dev.secondment.leave.WireJson;
import dev.secondment.leave.entitlement.domain.EntryKind;
import dev.secondment.leave.entitlement.domain.LeaveAccount;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import dev.secondment.platform.test.Contracts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BalanceEventContractTest {

    @Test
    void a_posting_is_told_as_promised() {
        LeaveAccount account = new LeaveAccount(
                UUID.randomUUID(),
                UUID.randomUUID(),
                LeaveKind.ANNUAL,
                2027,
                new BigDecimal("30.0000"),
                new BigDecimal("4.0000"),
                BigDecimal.ZERO);
        LedgerEntry taken = new LedgerEntry(
                UUID.randomUUID(),
                account,
                EntryKind.TAKEN,
                new BigDecimal("-4.0000"),
                LocalDate.of(2027, 1, 4),
                Instant.EPOCH,
                UUID.randomUUID(),
                1);

        Contracts.assertMatches(
                OutboxBalanceEvents.CHANGED, WireJson.of(OutboxBalanceEvents.Changed.from(account, taken)));
    }
}
