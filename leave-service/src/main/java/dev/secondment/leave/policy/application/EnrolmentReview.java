package dev.secondment.leave.policy.application;

import dev.secondment.leave.calendar.domain.PublicHolidays;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import dev.secondment.leave.policy.domain.CompanyPolicies;
import dev.secondment.leave.policy.domain.PolicyTimeline;
import dev.secondment.leave.policy.domain.PolicyVersion;
import dev.secondment.leave.policy.domain.StatutoryPack;
import dev.secondment.leave.policy.domain.StatutoryPacks;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is wrong with an enrolment: all of it, so that it is said right the second time. */
@ApplicationScoped
class EnrolmentReview {
    private static final Period FURTHEST_FROM_THE_PLACEMENT = Period.ofYears(5);
    private static final LocalDate FIRST_EMPLOYMENT = LocalDate.of(1950, 1, 1);
    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(366);

    private final PublicHolidays holidays;
    private final CompanyPolicies policies;
    private final StatutoryPacks packs;

    EnrolmentReview(PublicHolidays holidays, CompanyPolicies policies, StatutoryPacks packs) {
        this.holidays = holidays;
        this.policies = policies;
        this.packs = packs;
    }

    List<Violation> of(RecordEnrolment.Command said, Side side, BoundTerms bound, UUID organization) {
        Found found = new Found();
        validFrom(found, said, bound);
        amount(found, said, organization);
        if (side == Side.HOME) {
            home(found, said);
        } else {
            host(found, said, bound, organization);
        }
        return List.copyOf(found.all);
    }

    /** Of home, where it says nothing but what a day costs. */
    List<Violation> ofValue(RecordEnrolment.Command said, MoneyText value, BoundTerms bound, boolean weekIsKnown) {
        Found found = new Found();
        validFrom(found, said, bound);
        found.all.addAll(DayValueReview.of(value));
        found.refuseIf(
                !weekIsKnown,
                "/dayValue",
                "week-at-home-unknown",
                "A value is of a day of the week at home: say first, or in the same enrolment, on which days the person"
                        + " works at home.");
        return List.copyOf(found.all);
    }

    private static void validFrom(Found found, RecordEnrolment.Command said, BoundTerms bound) {
        found.refuseIf(
                said.validFrom().isBefore(bound.firstDay().minus(FURTHEST_FROM_THE_PLACEMENT))
                        || said.validFrom().isAfter(bound.lastDay().plus(FURTHEST_FROM_THE_PLACEMENT)),
                "/validFrom",
                "too-far-from-the-placement",
                "The placement runs from " + bound.firstDay() + " to " + bound.lastDay() + ".");
    }

    private void amount(Found found, RecordEnrolment.Command said, UUID organization) {
        found.refuseIf(
                said.policy() == null && said.daysPerYear() == null,
                "/policy",
                "policy-or-days",
                "Name a policy, or say how many days a year, or both.");
        found.refuseIf(
                said.daysPerYear() != null && said.daysPerYear().compareTo(DAYS_OF_A_YEAR) > 0,
                "/daysPerYear",
                "more-than-a-year",
                "A year has no more days.");
        if (said.policy() != null) {
            Optional<PolicyVersion> version =
                    timeline(organization, said.policy()).on(said.validFrom());
            found.refuseIf(
                    version.isEmpty(),
                    "/policy",
                    "unknown-policy",
                    "No version of a policy " + said.policy() + " of yours holds on " + said.validFrom() + ".");
            found.refuseIf(
                    version.isPresent()
                            && said.atHome() != null
                            && said.atHome().irregularHours()
                            && version.get().rules().irregularHours() == null,
                    "/irregularHours",
                    "not-in-the-policy",
                    "The policy " + said.policy() + " does not say what irregular hours earn.");
        }
    }

    private PolicyTimeline timeline(UUID organization, String code) {
        return packs.named(code).map(StatutoryPack::timeline).orElseGet(() -> policies.of(organization, code));
    }

    private void home(Found found, RecordEnrolment.Command said) {
        String region = said.region();
        found.refuseIf(
                region == null || !Region.isWellFormed(region) || !holidays.knows(new Region(region)),
                "/region",
                "unknown-region",
                region == null
                        ? "Say whose public holidays apply at home: an ISO 3166-2 code such as DE-BE."
                        : "The public holidays of " + region + " are not known.");
        AtHomeSaid home = said.atHome();
        WorkingPattern pattern = home == null ? null : home.pattern();
        found.refuseIf(
                pattern == null || pattern.isEmpty(),
                "/pattern",
                "no-working-time",
                "Say on which days the person works at home.");
        if (said.dayValue() != null) {
            found.all.addAll(DayValueReview.of(said.dayValue()));
        }
        LocalDate since = home == null ? null : home.employedSince();
        LocalDate until = home == null ? null : home.employedUntil();
        found.refuseIf(
                since != null && since.isBefore(FIRST_EMPLOYMENT),
                "/employedSince",
                "too-long-ago",
                "Employments began in 1950 or later.");
        found.refuseIf(
                since != null && until != null && until.isBefore(since),
                "/employedUntil",
                "ends-before-it-begins",
                "The last day comes before the first.");
        found.refuseIf(
                said.afterWeeks() != null,
                "/afterWeeks",
                "of-the-host-alone",
                "Home's amount holds from the first day.");
        found.refuseIf(
                home != null && home.irregularHours() && said.policy() == null,
                "/irregularHours",
                "needs-a-policy",
                "Name the policy that says what irregular hours earn.");
    }

    private static void host(Found found, RecordEnrolment.Command said, BoundTerms bound, UUID organization) {
        found.refuseIf(
                !bound.on(said.validFrom()).hostOrganization().equals(organization),
                "/validFrom",
                "not-the-host-that-day",
                "On " + said.validFrom() + " another organisation is the host.");
        found.refuseIf(
                said.region() != null
                        || (said.atHome() != null && !said.atHome().isNothing()),
                "",
                "of-home-alone",
                "How the person works at home is said by the home employer.");
        found.refuseIf(said.dayValue() != null, "/dayValue", "of-home-alone", "What a day costs home is said by home.");
    }

    private static final class Found {
        private final List<Violation> all = new ArrayList<>();

        private void refuseIf(boolean wrong, String pointer, String code, String detail) {
            if (wrong) {
                all.add(new Violation(pointer, code, detail));
            }
        }
    }
}
