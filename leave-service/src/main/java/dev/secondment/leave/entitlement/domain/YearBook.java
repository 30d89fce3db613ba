package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.entitlement.domain.Consumption.Cell;
import dev.secondment.leave.entitlement.domain.Consumption.Credit;
import dev.secondment.leave.entitlement.domain.Consumption.LeaveDay;
import dev.secondment.leave.policy.domain.PolicyRules;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One account with the whole of its ledger, the leave that is drawn from it, and the segments that it is made of. */
public final class YearBook {
    private final LeaveAccount opened;
    private final List<Segment> segments;
    private final PolicyRules rules;
    private final List<LedgerEntry> entries;
    private final int read;
    private final @Nullable LocalDate employedSince;
    private final List<LeaveSpell> spells;
    private List<LeaveDraw> draws = List.of();

    /**
     * @param rules by which the year is kept
     * @param employedSince where it is known
     * @param spells leave of the agreement that draws on no balance
     * @param entries in the order of posting
     */
    public YearBook(
            LeaveAccount opened,
            List<Segment> segments,
            PolicyRules rules,
            @Nullable LocalDate employedSince,
            List<LeaveSpell> spells,
            List<LedgerEntry> entries) {
        this.opened = opened;
        this.segments = List.copyOf(segments);
        this.rules = rules;
        this.employedSince = employedSince;
        this.spells = List.copyOf(spells);
        this.entries = new ArrayList<>(entries);
        this.read = entries.size();
    }

    public LeaveYear year() {
        return opened.year();
    }

    public PolicyRules rules() {
        return rules;
    }

    public List<Segment> segments() {
        return segments;
    }

    public List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    /** All leave of the agreement; that of other years is not looked at. */
    public YearBook drawnBy(List<LeaveDraw> all) {
        draws = all.stream().filter(draw -> year().contains(draw.day())).toList();
        return this;
    }

    /** As if these requests drew nothing, and nothing had been posted for them. */
    public YearBook without(Set<UUID> requests) {
        List<LedgerEntry> others = entries.stream()
                .filter(entry ->
                        entry.leaveRequestId().filter(requests::contains).isEmpty())
                .toList();
        return new YearBook(opened, segments, rules, employedSince, spells, others)
                .drawnBy(draws.stream()
                        .filter(draw -> !requests.contains(draw.requestId()))
                        .toList());
    }

    public void add(LedgerEntry entry) {
        entries.add(entry);
    }

    /** The account as its ledger and the leave make it. */
    public LeaveAccount account() {
        BigDecimal entitled = sum(entry -> !entry.kind().isOfLeave());
        BigDecimal used = sum(entry -> entry.kind().isOfLeave()).negate();
        return opened.with(entitled, used, pending());
    }

    /** Whether something was posted or set aside since it was read. */
    public boolean hasChanged() {
        LeaveAccount now = account();
        return entries.size() != read
                || now.entitled().compareTo(opened.entitled()) != 0
                || now.used().compareTo(opened.used()) != 0
                || now.reserved().compareTo(opened.reserved()) != 0;
    }

    public BigDecimal sum(Predicate<LedgerEntry> which) {
        return entries.stream().filter(which).map(LedgerEntry::days).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** In which order its pots are drawn. */
    Comparator<Pot> drawn() {
        return Pot.drawnInOrder(rules.drawOrder());
    }

    /** In whose books a day of leave is: of annual leave those of the employer whose day it is, of other leave home's. */
    public Side employerOn(LocalDate day) {
        return segments.stream()
                .filter(segment -> opened.kind() == LeaveKind.ANNUAL && segment.contains(day))
                .map(Segment::employer)
                .findFirst()
                .orElse(Side.HOME);
    }

    /** How the leave of the year is booked, with more of it that is only asked for. */
    public Consumption consumption(List<LeaveDay> asked) {
        return Consumption.of(
                credits(),
                Stream.concat(draws.stream().map(draw -> draw.in(employerOn(draw.day()))), asked.stream())
                        .toList(),
                booked(),
                rules.drawOrder());
    }

    public Consumption consumption() {
        return consumption(List.of());
    }

    private List<Credit> credits() {
        Earning earning = new Earning(rules.accrual(), year(), employedSince);
        Map<GrantedDays, BigDecimal> sums = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !entry.kind().isOfLeave())
                .forEach(entry -> sums.merge(
                        new GrantedDays(entry.pot(), entry.kind(), entry.effectiveDate()),
                        entry.days(),
                        BigDecimal::add));
        return sums.entrySet().stream()
                .flatMap(sum ->
                        earning
                                .credits(
                                        sum.getKey().pot(),
                                        sum.getKey().kind(),
                                        sum.getKey().from(),
                                        sum.getValue())
                                .stream())
                .toList();
    }

    private record GrantedDays(Pot pot, EntryKind kind, LocalDate from) {}

    private Map<Cell, BigDecimal> booked() {
        Map<Cell, BigDecimal> booked = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.kind().isOfLeave())
                .forEach(entry -> booked.merge(
                        new Cell(entry.leaveRequestId().orElseThrow(), entry.pot(), entry.employer()),
                        entry.days().negate(),
                        BigDecimal::add));
        booked.values().removeIf(days -> days.signum() == 0);
        return booked;
    }

    /** What has been posted of a kind under a key, by stand. */
    Map<Stand, BigDecimal> posted(EntryKind kind, String key) {
        return stands(entry ->
                entry.kind() == kind && entry.grantKey().filter(key::equals).isPresent());
    }

    /** What is set aside for leave that is not decided. */
    BigDecimal pending() {
        return draws.stream().map(LeaveDraw::pending).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What stands in an employer's books, by pot; pots that stand at nothing are not there. */
    public Map<Stand, BigDecimal> stands(Predicate<LedgerEntry> which) {
        Map<Stand, BigDecimal> stands = new LinkedHashMap<>();
        entries.stream()
                .filter(which)
                .forEach(
                        entry -> stands.merge(new Stand(entry.pot(), entry.employer()), entry.days(), BigDecimal::add));
        stands.values().removeIf(days -> days.signum() == 0);
        return stands;
    }

    /** Leave that was taken by then, on days that are still known. */
    public BigDecimal takenBefore(LocalDate day) {
        return draws.stream()
                .filter(draw ->
                        draw.day().isBefore(day) && segments.stream().anyMatch(segment -> segment.contains(draw.day())))
                .map(draw -> draw.granted().subtract(draw.recredited()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The plan of the year as its segments are now. Days that were granted and taken are not claimed back: where it comes
     * to less, the difference is granted as such.
     */
    public EntitlementPlan plan(LocalDate today) {
        BigDecimal granted = sum(entry -> !entry.kind().isOfLeave());
        BigDecimal beside = granted.subtract(planned());
        return EntitlementPlan.of(year(), segments, spells)
                .keeping(takenBefore(today).min(granted).subtract(beside));
    }

    /** What the plan gives as far as it is posted. */
    public BigDecimal planned() {
        return sum(entry -> entry.grantKey().filter(Grant::isPlanned).isPresent());
    }

    /** What has to be posted so that the grants of a plan stand in the ledger. */
    public List<Booking> towards(EntitlementPlan plan) {
        Map<Grant.Id, BigDecimal> open = new LinkedHashMap<>();
        Map<Grant.Id, @Nullable String> reasons = new LinkedHashMap<>();
        plan.grants().forEach(grant -> {
            open.merge(grant.id(), grant.days(), BigDecimal::add);
            reasons.put(grant.id(), grant.reason());
        });
        entries.stream()
                .filter(entry -> entry.grantKey().filter(Grant::isPlanned).isPresent())
                .forEach(entry -> {
                    Grant.Id id = Grant.Id.of(entry);
                    open.merge(id, entry.days().negate(), BigDecimal::add);
                    reasons.putIfAbsent(id, entry.reason().orElse(null));
                });
        return open.entrySet().stream()
                .filter(grant -> grant.getValue().signum() != 0)
                .map(grant -> grant.getKey().booking(grant.getValue(), reasons.get(grant.getKey())))
                .toList();
    }

    /**
     * What has to be posted so that leave is booked as it is drawn.
     *
     * @param move whose leave changed, and how; other leave is only moved between pots
     */
    public List<Booking> towards(@Nullable LeaveMove move) {
        Set<UUID> granted = draws.stream()
                .filter(LeaveDraw::isBooked)
                .map(LeaveDraw::requestId)
                .collect(Collectors.toSet());
        Map<Cell, BigDecimal> open = new LinkedHashMap<>(booked());
        Map<Cell, LocalDate> from = new LinkedHashMap<>();
        consumption().cells().forEach((cell, taken) -> {
            if (granted.contains(cell.requestId())) {
                open.merge(cell, taken.days().negate(), BigDecimal::add);
                from.put(cell, taken.from());
            }
        });
        return open.entrySet().stream()
                .filter(cell -> cell.getValue().signum() != 0)
                .map(cell -> LeaveMove.booking(
                        move, cell.getKey(), cell.getValue(), from.getOrDefault(cell.getKey(), year().first())))
                .sorted(LeaveMove.posted(drawn()))
                .toList();
    }
}
