package dev.secondment.leave.entitlement.domain;

import static java.util.Map.entry;

import dev.secondment.leave.policy.domain.MoneyAudience;
import dev.secondment.leave.policy.domain.MoneyReader;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who may read what of days that went from one employer to another. What a day costs is home's to know. What is due in a
 * settlement both employers know; the host reads settlements and no other transfer at all.
 */
public final class TransferFields {
    private static final Set<MoneyReader> ALL = EnumSet.allOf(MoneyReader.class);
    private static final Set<MoneyReader> NOT_THE_HOST = EnumSet.of(MoneyReader.HOME, MoneyReader.SECONDEE);
    private static final Set<MoneyReader> HOMES_MONEY = EnumSet.of(MoneyReader.HOME_MONEY);
    private static final Set<MoneyReader> BOTH_EMPLOYERS_MONEY =
            EnumSet.of(MoneyReader.HOME_MONEY, MoneyReader.HOST_MONEY);

    public static final MoneyAudience TRANSFER = new MoneyAudience(Map.ofEntries(
            entry("id", ALL),
            entry("agreementId", ALL),
            entry("leaveYear", ALL),
            entry("type", ALL),
            entry("debtor", ALL),
            entry("creditor", ALL),
            entry("days", ALL),
            entry("weeks", ALL),
            entry("daysPerWeek", ALL),
            entry("dayValue", HOMES_MONEY),
            entry("amount", BOTH_EMPLOYERS_MONEY),
            entry("employer", NOT_THE_HOST),
            entry("entitled", NOT_THE_HOST),
            entry("granted", NOT_THE_HOST),
            entry("paidOut", NOT_THE_HOST),
            entry("reference", NOT_THE_HOST),
            entry("supersedes", ALL),
            entry("recordedAt", ALL)));

    public static final MoneyAudience SETTLEMENT_EVENT =
            new MoneyAudience(Map.of("dayValue", HOMES_MONEY, "amount", BOTH_EMPLOYERS_MONEY));

    public static final MoneyAudience TRANSFER_EVENT =
            new MoneyAudience(Map.of("dayValue", HOMES_MONEY, "amount", HOMES_MONEY));

    private TransferFields() {}
}
