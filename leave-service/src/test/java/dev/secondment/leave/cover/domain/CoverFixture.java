package dev.secondment.leave.cover.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.terms.domain.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/** Cover cases made and moved as the service does it: two working days, Tuesday and Wednesday. */
public final class CoverFixture {
    public static final UUID HOST = UUID.fromString("0190a000-0000-7000-8000-0000000610be");
    public static final UUID HOME = UUID.fromString("0190a000-0000-7000-8000-00000000ac3e");
    public static final LocalDate TUESDAY = LocalDate.of(2027, 1, 5);
    public static final LocalDate DUE = TUESDAY.plusDays(1);
    public static final Instant NOW = Instant.parse("2027-01-05T07:00:00Z");
    public static final SlotRange BOTH_DAYS = SlotRange.ofDays(TUESDAY, TUESDAY.plusDays(1));

    private CoverFixture() {}

    public static CoverPerson person(String ref) {
        return new CoverPerson(HOST, ref);
    }

    public static CoverNeed need(LocalDate last, boolean over) {
        return new CoverNeed(
                UUID.fromString("0190a100-0000-7000-8000-0000000a9ee1"),
                UUID.fromString("0190a100-0000-7000-8000-000000ab5e11"),
                TUESDAY,
                last.plusDays(1),
                Set.of(Side.HOME, Side.HOST),
                last,
                NOW,
                over,
                last.isBefore(TUESDAY)
                        ? LeaveCharge.NOTHING
                        : LeaveCharge.of(SlotRange.ofDays(TUESDAY, last).slots().toList()));
    }

    public static CoverCase open() {
        return CoverCase.open(
                UUID.randomUUID(),
                need(TUESDAY.plusDays(1), false),
                new CoverPlace(HOST, HOME, "E-1001", "Lead engineer", "Integration"),
                NOW,
                DUE);
    }

    public static CoverOffer offer(CoverMode mode, SlotRange slots, String expires) {
        return CoverOffer.made(
                UUID.randomUUID(),
                UUID.fromString("0190a100-0000-7000-8000-0000000a9ee1"),
                mode,
                Side.HOST,
                slots,
                NOW,
                expires == null ? null : Instant.parse(expires));
    }

    /** Asked all of them for both days. */
    public static CoverCase broadcast(String... refs) {
        CoverCase found = open();
        found.offer(
                offer(CoverMode.BROADCAST, BOTH_DAYS, "2027-01-05T16:00:00Z"),
                Arrays.stream(refs).map(CoverFixture::person).toList());
        return found;
    }

    public static CoverCase in(CoverStatus status) {
        CoverCase found = status == CoverStatus.OPEN ? open() : broadcast("G-1", "G-2");
        switch (status) {
            case OPEN, OFFERED -> {}
            case PARTIAL -> found.accept(person("G-1"), null, SlotRange.ofDays(TUESDAY, TUESDAY), NOW, DUE);
            case ACCEPTED -> found.accept(person("G-1"), null, null, NOW, DUE);
            case UNFILLED -> found.expireOffers(Instant.parse("2027-01-05T16:00:00Z"), DUE);
            case GAP_ACCEPTED -> found.acceptGap();
            case CANCELLED -> found.cancel();
        }
        return found;
    }
}
