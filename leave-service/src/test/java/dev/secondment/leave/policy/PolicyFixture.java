package dev.secondment.leave.policy;

import dev.secondment.leave.calendar.CalendarFixture;
import dev.secondment.leave.calendar.application.JollydayHolidays;
import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.calendar.domain.ProclaimedHolidays;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import dev.secondment.leave.policy.domain.Accrual;
import dev.secondment.leave.policy.domain.Amount;
import dev.secondment.leave.policy.domain.AtHome;
import dev.secondment.leave.policy.domain.CarryOver;
import dev.secondment.leave.policy.domain.Enrolment;
import dev.secondment.leave.policy.domain.Enrolments;
import dev.secondment.leave.policy.domain.KnownPolicies;
import dev.secondment.leave.policy.domain.PartYear;
import dev.secondment.leave.policy.domain.PolicyTimeline;
import dev.secondment.leave.policy.domain.PolicyVersion;
import dev.secondment.leave.policy.domain.Proration;
import dev.secondment.leave.policy.domain.Rounding;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.policy.domain.StatedLimits;
import dev.secondment.leave.policy.domain.StatedRules;
import dev.secondment.leave.policy.domain.StatedSickness;
import dev.secondment.leave.policy.domain.StatutoryPacks;
import dev.secondment.leave.terms.domain.BindingStatus;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.LeaveTerms;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.leave.terms.domain.TermsVersion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement with what both employers said of it, for tests of whatever goes by policies. */
public final class PolicyFixture {
    public static final UUID HOME = UUID.fromString("0190a000-0000-7000-8000-00000000ac3e");
    public static final UUID HOST = UUID.fromString("0190a000-0000-7000-8000-0000000610be");

    private final UUID agreementId = UUID.randomUUID();
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final List<TermsVersion> versions = new ArrayList<>();
    private final List<Enrolment> said = new ArrayList<>();
    private final Map<KnownPolicies.Key, PolicyTimeline> policies = new HashMap<>();
    private StatutoryPacks packs = StatutoryPacks.NONE;

    private PolicyFixture(LocalDate firstDay, LocalDate lastDay) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** A placement from one day to another, both included: 30 days a year agreed, five days a week, in Saxony. */
    public static PolicyFixture placed(String from, String to, String policyOfRecord) {
        PolicyFixture placed = new PolicyFixture(LocalDate.parse(from), LocalDate.parse(to));
        return placed.agreed(from, policyOfRecord, "30", CalendarFixture.FULL_TIME, "DE-SN");
    }

    public PolicyFixture agreed(String from, String policy, String daysPerYear, WorkingPattern pattern, String region) {
        return agreed(
                HOST, from, new LeaveTerms(policy, "HOST_THEN_HOME", new BigDecimal(daysPerYear), region, 3, pattern));
    }

    /** In place of what was agreed from that day. */
    public PolicyFixture agreed(String from, LeaveTerms terms) {
        versions.removeIf(version -> version.effectiveFrom().equals(LocalDate.parse(from)));
        return agreed(HOST, from, terms);
    }

    /** Another host takes over. */
    public PolicyFixture agreedWith(UUID host, String from, String policy, String daysPerYear) {
        return agreed(
                host,
                from,
                new LeaveTerms(
                        policy, "HOST_THEN_HOME", new BigDecimal(daysPerYear), "DE-SN", 3, CalendarFixture.FULL_TIME));
    }

    private PolicyFixture agreed(UUID host, String from, LeaveTerms terms) {
        versions.add(TermsVersion.agreed(LocalDate.parse(from), host, "Europe/Berlin", terms)
                .examined(new JollydayHolidays()));
        return this;
    }

    public PolicyFixture packs(StatutoryPacks known) {
        packs = known;
        return this;
    }

    /** Home has so many days a year, five days a week in Berlin. */
    public PolicyFixture home(String validFrom, String daysPerYear) {
        return home(validFrom, daysPerYear, atHome(CalendarFixture.FULL_TIME, null, null, false));
    }

    /** The same, and the person agreed to less. */
    public PolicyFixture homeAgreedToLess(String validFrom, String daysPerYear) {
        return home(validFrom, daysPerYear, atHome(CalendarFixture.FULL_TIME, null, null, true));
    }

    public PolicyFixture home(String validFrom, @Nullable String daysPerYear, AtHome atHome) {
        return say(Side.HOME, HOME, validFrom, null, daysPerYear, 0, atHome);
    }

    public PolicyFixture homePolicy(String validFrom, String code, AtHome atHome) {
        return say(Side.HOME, HOME, validFrom, code, null, 0, atHome);
    }

    public PolicyFixture host(String validFrom, String daysPerYear) {
        return say(Side.HOST, HOST, validFrom, null, daysPerYear, 0, null);
    }

    public PolicyFixture hostPolicy(String validFrom, String code) {
        return say(Side.HOST, HOST, validFrom, code, null, 0, null);
    }

    public PolicyFixture say(
            Side side,
            UUID organization,
            String validFrom,
            @Nullable String code,
            @Nullable String daysPerYear,
            int afterWeeks,
            @Nullable AtHome atHome) {
        said.add(new Enrolment(
                UUID.randomUUID(),
                agreementId,
                side,
                organization,
                LocalDate.parse(validFrom),
                code,
                daysPerYear == null ? null : new BigDecimal(daysPerYear),
                afterWeeks,
                atHome,
                Instant.EPOCH.plusSeconds(said.size())));
        return this;
    }

    /** Another version of a company policy. */
    public PolicyFixture policy(UUID organization, String code, String validFrom, StatedRules rules) {
        KnownPolicies.Key key = new KnownPolicies.Key(organization, code);
        List<PolicyVersion> all =
                new ArrayList<>(policies.containsKey(key) ? policies.get(key).versions() : List.of());
        all.add(new PolicyVersion(code, all.size() + 1, code, LocalDate.parse(validFrom), rules));
        policies.put(key, new PolicyTimeline(all));
        return this;
    }

    public static AtHome atHome(
            WorkingPattern pattern, @Nullable String since, @Nullable String until, boolean agreedToLess) {
        return new AtHome(
                new Region("DE-BE"),
                pattern,
                null,
                since == null ? null : LocalDate.parse(since),
                until == null ? null : LocalDate.parse(until),
                false,
                agreedToLess);
    }

    public BoundTerms terms() {
        return new BoundTerms(
                agreementId,
                BindingStatus.ACTIVE,
                HOME,
                "E-1001",
                firstDay,
                lastDay,
                versions,
                ProclaimedHolidays.NONE);
    }

    public Enrolments enrolments() {
        return Enrolments.of(terms(), said, new KnownPolicies(policies, packs));
    }

    /** What the segments of a year come to by their exact days, rounded once to four decimals. */
    public static BigDecimal byExactDays(LeaveYear year, List<Segment> segments) {
        return segments.stream()
                .map(segment -> segment.annualDays().multiply(BigDecimal.valueOf(segment.days())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(year.days()), 4, RoundingMode.HALF_UP);
    }

    /** Rules that state one thing or another; see its methods. */
    public static Rules rules() {
        return new Rules(StatedRules.NOTHING);
    }

    /** Says one rule after the other. */
    public record Rules(StatedRules stated) {

        public Rules weeks(String weeks) {
            return and(with(new Amount(new BigDecimal(weeks), null), null, null, null, null, null, null));
        }

        public Rules leaveYear(int month, int day) {
            return and(with(null, MonthDay.of(month, day), null, null, null, null, null));
        }

        public Rules counted(Proration proration, Rounding rounding) {
            return and(with(null, null, proration, rounding, null, null, null));
        }

        public Rules firstYear(PartYear part) {
            return and(with(null, null, null, null, part, null, null));
        }

        public Rules accrued(Accrual accrual) {
            return and(with(null, null, null, null, null, accrual, null));
        }

        public Rules carriedOver(CarryOver carryOver) {
            return and(with(null, null, null, null, null, null, carryOver));
        }

        public Rules asking(StatedLimits limits) {
            return and(new StatedRules(
                    null, null, null, null, null, null, null, null, null, null, null, limits, StatedSickness.NOTHING));
        }

        public Rules sick(StatedSickness sickness) {
            return and(new StatedRules(
                    null, null, null, null, null, null, null, null, null, null, null, StatedLimits.NOTHING, sickness));
        }

        private Rules and(StatedRules more) {
            return new Rules(more.over(stated));
        }

        private static StatedRules with(
                @Nullable Amount amount,
                @Nullable MonthDay start,
                @Nullable Proration proration,
                @Nullable Rounding rounding,
                @Nullable PartYear firstYear,
                @Nullable Accrual accrual,
                @Nullable CarryOver carryOver) {
            return new StatedRules(
                    amount,
                    start,
                    proration,
                    rounding,
                    firstYear,
                    null,
                    accrual,
                    null,
                    carryOver,
                    null,
                    null,
                    StatedLimits.NOTHING,
                    StatedSickness.NOTHING);
        }
    }
}
