package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.payroll.domain.Posting;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.policy.domain.PolicyRules;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A leave year's ledger in memory, kept by the same rules as the one in the database. */
final class BookFixture {
    final List<LeaveDraw> draws = new ArrayList<>();
    private final LeaveAccount account;
    private PolicyRules rules;
    private final List<LedgerEntry> ledger = new ArrayList<>();
    private List<LeaveSpell> spells = List.of();
    private List<Segment> segments;
    private @Nullable LocalDate employedSince;

    BookFixture(LeaveYear year, PolicyRules rules, Segment... segments) {
        this.account = LeaveAccount.opened(UUID.randomUUID(), UUID.randomUUID(), LeaveKind.ANNUAL, year);
        this.rules = rules;
        this.segments = Arrays.asList(segments);
    }

    static Pot pot(Bucket bucket, String lastUsableDay) {
        return new Pot(bucket, LocalDate.parse(lastUsableDay));
    }

    static Pot pot(Bucket bucket) {
        return new Pot(bucket, null);
    }

    YearBook book() {
        return new YearBook(account, segments, rules, employedSince, spells, ledger).drawnBy(draws);
    }

    BookFixture drawing(List<Bucket> order) {
        rules = PlanFixture.with(rules, rules.accrual(), order);
        return this;
    }

    BookFixture notAway() {
        spells = List.of();
        return this;
    }

    /** Leave that draws on no balance, in place of what there was of it. */
    BookFixture away(LeaveKind kind, String from, String to) {
        spells = List.of(new LeaveSpell(kind, SlotRange.ofDays(LocalDate.parse(from), LocalDate.parse(to))));
        return this;
    }

    BookFixture made(Segment... other) {
        segments = Arrays.asList(other);
        return this;
    }

    BookFixture employedSince(String day) {
        employedSince = LocalDate.parse(day);
        return this;
    }

    /** Posts the difference to what its segments plan, as of a day. */
    BookFixture planned(LocalDate today) {
        post(book().towards(book().plan(today)));
        return settled();
    }

    /** Posts the difference to what its segments plan. */
    BookFixture planned() {
        post(book().towards(EntitlementPlan.of(account.year(), segments, spells)));
        return settled();
    }

    BookFixture granted(Pot pot, Side employer, String days) {
        post(List.of(new Booking(
                EntryKind.CARRIED_IN,
                pot,
                employer,
                new BigDecimal(days),
                account.year().first(),
                Booking.Cause.keyed("test", null))));
        return this;
    }

    /** Approved leave of whole days, on every day from one to another that is not at a weekend. */
    UUID taken(String from, String to) {
        UUID request = UUID.randomUUID();
        LocalDate.parse(from)
                .datesUntil(LocalDate.parse(to).plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .forEach(day -> draws.add(draw(request, day, BigDecimal.ZERO)));
        settled();
        return request;
    }

    void calledOff(UUID request) {
        draws.removeIf(draw -> draw.requestId().equals(request));
        settled();
    }

    /** Gives a day of leave back. */
    void recredited(UUID request, String day) {
        draws.replaceAll(draw -> draw.requestId().equals(request) && draw.day().equals(LocalDate.parse(day))
                ? draw(request, draw.day(), BigDecimal.ONE)
                : draw);
        settled();
    }

    private static LeaveDraw draw(UUID request, LocalDate day, BigDecimal recredited) {
        return new LeaveDraw(request, day, BigDecimal.ZERO, BigDecimal.ONE, recredited);
    }

    BookFixture settled() {
        post(book().towards((LeaveMove) null));
        return this;
    }

    void post(List<Booking> bookings) {
        for (Booking booking : bookings) {
            ledger.add(new LedgerEntry(
                    UUID.randomUUID(),
                    account,
                    ledger.size() + 1,
                    booking,
                    Instant.EPOCH,
                    new Posting(YearMonth.from(booking.effectiveDate()), YearMonth.from(booking.effectiveDate()))));
        }
    }

    List<LedgerEntry> ledger() {
        return List.copyOf(ledger);
    }

    BigDecimal left() {
        return book().sum(entry -> true);
    }

    BigDecimal left(Side employer) {
        return book().sum(entry -> entry.employer() == employer);
    }

    BigDecimal left(Pot pot) {
        return book().sum(entry -> entry.pot().equals(pot));
    }

    /** What of one request is booked in a pot. */
    BigDecimal booked(UUID request, Pot pot) {
        return book().sum(entry -> entry.pot().equals(pot)
                        && entry.leaveRequestId().filter(request::equals).isPresent())
                .negate();
    }
}
