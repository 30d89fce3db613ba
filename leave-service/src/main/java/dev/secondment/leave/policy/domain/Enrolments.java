package dev.secondment.leave.policy.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.calendar.domain.LeaveYears;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.WorkSchedule;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.PolicyOfRecord;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.leave.terms.domain.TermsVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What both employers said of one agreement, together with the agreement: which rules, which amount and which working
 * week hold on each day. Without a word of either, the agreed figure holds for the placement and nothing is known of the
 * days around it.
 *
 * <p>A year is cut wherever anything could change, each piece is answered by its first day, and neighbours that differ in
 * nothing are one segment again. So the segments are a partition, whatever was said in whatever order.
 */
public final class Enrolments {
    private static final BigDecimal USUAL_WEEK = LeaveCharge.daysOf(10);

    private final BoundTerms terms;
    private final List<Enrolment> said;
    private final KnownPolicies policies;

    private Enrolments(BoundTerms terms, List<Enrolment> said, KnownPolicies policies) {
        this.terms = terms;
        this.said = said.stream()
                .sorted(Comparator.comparing(Enrolment::validFrom)
                        .thenComparing(Enrolment::recordedAt)
                        .thenComparing(Enrolment::id))
                .toList();
        this.policies = policies;
    }

    /** The agreement alone. */
    public static Enrolments agreed(BoundTerms terms) {
        return of(terms, List.of(), KnownPolicies.NONE);
    }

    public static Enrolments of(BoundTerms terms, List<Enrolment> said, KnownPolicies policies) {
        return new Enrolments(terms, said, policies);
    }

    /** The leave years of this person: those of the policy of record on the first day of the placement. */
    public LeaveYears years() {
        return new LeaveYears(placementDay(terms.firstDay()).standing().rules().leaveYearStart());
    }

    /** The known days of a leave year, in order; none where the year is not known at all. */
    public List<Segment> segments(LeaveYear year) {
        NavigableMap<LocalDate, Standing> pieces = new TreeMap<>();
        NavigableSet<LocalDate> cuts = cuts(year);
        cuts.stream().filter(this::knows).forEach(from -> pieces.put(from, standing(from, year)));
        boolean promise = pieces.values().stream().anyMatch(Standing::isLessThanPromised);
        List<Segment> segments = new ArrayList<>();
        pieces.forEach((from, standing) -> {
            LocalDate next =
                    Objects.requireNonNullElse(cuts.higher(from), year.last().plusDays(1));
            add(segments, standing.segment(from, next.minusDays(1), promise));
        });
        return List.copyOf(segments);
    }

    private static void add(List<Segment> segments, Segment next) {
        Segment last = segments.isEmpty() ? null : segments.getLast();
        if (last != null && last.isLike(next) && last.to().plusDays(1).equals(next.from())) {
            segments.set(segments.size() - 1, last.from(last.from(), next.to()));
        } else {
            segments.add(next);
        }
    }

    /** Every day of a year on which anything could begin to differ, its first one included. */
    private NavigableSet<LocalDate> cuts(LeaveYear year) {
        NavigableSet<LocalDate> cuts = new TreeSet<>();
        cuts.add(year.first());
        cuts.add(terms.firstDay());
        cuts.add(terms.lastDay().plusDays(1));
        terms.versions().forEach(version -> cuts.add(version.effectiveFrom()));
        said.forEach(word -> {
            cuts.add(word.validFrom());
            cuts.add(terms.firstDay().plusWeeks(word.afterWeeks()));
        });
        policies.changes().forEach(cuts::add);
        employedSince().ifPresent(cuts::add);
        employedUntil().ifPresent(last -> cuts.add(last.plusDays(1)));
        cuts.removeIf(day -> !year.contains(day));
        return cuts;
    }

    /**
     * What holds on a day for requests and for sickness. What both employers ask of a request is merged, the stricter
     * one holds; the rest follows the policy of record.
     */
    public PolicyRules rulesOn(LocalDate day) {
        return standing(day, years().of(day)).rules();
    }

    /** Which version of which policy that is, where an enrolment named one: of the employer whose day it is. */
    public Optional<PolicyRef> policyOn(LocalDate day) {
        return word(standing(day, years().of(day)).employer(), day).flatMap(Word::ref);
    }

    /**
     * Pattern and holidays of each day: in the placement as agreed, around it as the home employer said; refused as
     * outside the placement where nobody said anything.
     */
    public WorkSchedule schedule() {
        return day -> {
            if (!isPlaced(day) && knows(day)) {
                return atHome(day)
                        .orElseThrow()
                        .workday(terms.proclaimed(), terms.on(day).zone());
            }
            terms.requireWithin(day, day);
            return terms.schedule().on(day);
        };
    }

    /** Whether leave on that day can be counted and has an amount: it lies in the placement, or home told of it. */
    public boolean knows(LocalDate day) {
        return isPlaced(day)
                || (atHome(day).isPresent()
                        && employment().map(home -> home.employedOn(day)).orElse(false));
    }

    /** The first day of the employment at home, where it was said: what a waiting period is counted from. */
    public Optional<LocalDate> employedSince() {
        return employment().map(AtHome::employedSince);
    }

    /** The last day of the employment at home, where it was said. */
    public Optional<LocalDate> employedUntil() {
        return employment().map(AtHome::employedUntil);
    }

    /** Days per week at home, where home told of them. */
    public Optional<BigDecimal> weekAtHome(LocalDate day) {
        return atHome(day).map(home -> daysPerWeek(home.pattern()));
    }

    /** Whether the host itself says with which amount its days come, or the agreement does, rather than home. */
    public boolean hostKnowsAmountOn(LocalDate day) {
        return PlacementDay.modeOf(terms.on(day)) != PolicyOfRecord.HOST_PREVAILS
                || word(Side.HOST, day).flatMap(Word::amount).isPresent()
                || saidBy(Side.HOME, day).isEmpty();
    }

    /** All that was said, by the day from which it holds. */
    public List<Enrolment> said() {
        return said;
    }

    private boolean isPlaced(LocalDate day) {
        return !day.isBefore(terms.firstDay()) && !day.isAfter(terms.lastDay());
    }

    private Standing standing(LocalDate day, LeaveYear year) {
        Standing standing = isPlaced(day)
                ? placementDay(day)
                        .standing()
                        .atLeast(minimum(terms.on(day).terms().region(), day, weekOf(day)))
                : homeDay(day);
        return standing.employer() == Side.HOME
                ? partYear(day, year).map(standing::counting).orElse(standing)
                : standing;
    }

    private PlacementDay placementDay(LocalDate day) {
        return PlacementDay.of(
                day,
                terms.firstDay(),
                terms.on(day),
                weekOf(day),
                word(Side.HOME, day),
                word(Side.HOST, day),
                otherwise(day));
    }

    /** Who said nothing goes by the agreement: its figure is meant whole as long as nobody tells of other days. */
    private Proration otherwise(LocalDate day) {
        PolicyOfRecord mode = PlacementDay.modeOf(terms.on(day));
        boolean byHome = mode == PolicyOfRecord.HOME || mode == PolicyOfRecord.MORE_FAVOURABLE;
        boolean told = said.stream().anyMatch(word -> !byHome || word.side() == Side.HOME);
        return told ? Proration.EXACT_DAYS : Proration.WHOLE_YEAR;
    }

    private Standing homeDay(LocalDate day) {
        Optional<Word> home = word(Side.HOME, day);
        StatedRules rules = home.map(Word::rules).orElse(StatedRules.NOTHING);
        BigDecimal week = home.map(Word::week).orElse(USUAL_WEEK);
        TermsVersion agreed = terms.on(day);
        PolicyRules complete = rules.complete(
                Amount.ofDays(agreed.terms().daysPerYear(), weekOf(agreed)), otherwise(terms.firstDay()));
        BigDecimal days = complete.amount().days(week);
        String region = atHome(day).map(AtHome::region).map(Region::code).orElse("");
        Floor promised = atHome(day)
                .filter(known -> !known.agreedToLess())
                .map(known -> new Floor(days, complete.accrual().pausedBy()))
                .orElse(Floor.NONE);
        return new Standing(Side.HOME, complete, days, Standing.NO_DAYS, promised, Floor.NONE, week)
                .atLeast(minimum(region, day, week));
    }

    /** Nothing is added to what was agreed as long as no employer was enrolled. */
    private Floor minimum(String region, LocalDate day, BigDecimal week) {
        return said.isEmpty() || !Region.isWellFormed(region)
                ? Floor.NONE
                : policies.packs().minimum(new Region(region).country(), day, week);
    }

    private Optional<PartYear> partYear(LocalDate day, LeaveYear year) {
        StatedRules rules = word(Side.HOME, day).map(Word::rules).orElse(StatedRules.NOTHING);
        @Nullable LocalDate since = employedSince().orElse(null);
        @Nullable LocalDate until = employedUntil().orElse(null);
        if (until != null && year.contains(until) && until.isBefore(year.last())) {
            return Optional.ofNullable(rules.lastYear()).map(part -> part.inLast(year, since, until));
        }
        if (since != null && year.contains(since) && since.isAfter(year.first())) {
            return Optional.ofNullable(rules.firstYear()).map(part -> part.inFirst(year, since));
        }
        return Optional.empty();
    }

    /** An employer's latest word that holds on a day; of the host, only of the one that is the host on that day. */
    private Optional<Word> word(Side side, LocalDate day) {
        return saidBy(side, day).map(word -> {
            BigDecimal week = word.atHome() == null
                    ? weekOf(word.validFrom().isAfter(terms.firstDay()) ? word.validFrom() : terms.firstDay())
                    : daysPerWeek(word.atHome().pattern());
            PolicyVersion policy = word.policy() == null
                    ? null
                    : policies.on(word.organization(), word.policy(), day).orElse(null);
            return new Word(word, policy, week);
        });
    }

    private Optional<Enrolment> saidBy(Side side, LocalDate day) {
        return saidBy(side)
                .filter(word -> !word.validFrom().isAfter(day))
                .filter(word -> side == Side.HOME
                        || word.organization().equals(terms.on(day).hostOrganization()))
                .reduce((earlier, later) -> later);
    }

    private Stream<Enrolment> saidBy(Side side) {
        return said.stream().filter(word -> word.side() == side);
    }

    private Optional<AtHome> atHome(LocalDate day) {
        return saidBy(Side.HOME, day).map(Enrolment::atHome);
    }

    /** The employment is one fact, and the last word on it is the best informed. */
    private Optional<AtHome> employment() {
        return saidBy(Side.HOME).map(Enrolment::atHome).filter(Objects::nonNull).reduce((earlier, later) -> later);
    }

    private BigDecimal weekOf(LocalDate day) {
        return weekOf(terms.on(day));
    }

    private static BigDecimal weekOf(TermsVersion version) {
        return daysPerWeek(version.terms().pattern());
    }

    private static BigDecimal daysPerWeek(WorkingPattern pattern) {
        return pattern.isEmpty() ? USUAL_WEEK : pattern.daysPerWeek();
    }
}
