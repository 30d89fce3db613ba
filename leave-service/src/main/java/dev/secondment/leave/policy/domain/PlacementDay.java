package dev.secondment.leave.policy.domain;

import dev.secondment.leave.terms.domain.LeaveTerms;
import dev.secondment.leave.terms.domain.PolicyOfRecord;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.leave.terms.domain.TermsVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One day of the placement, and whose rules and amount the agreement says it has.
 *
 * @param week days worked in each week under the version
 * @param home the home employer's word, where there is one
 * @param host the host's
 * @param placedFor days of the placement before this one
 * @param otherwise how a part of the year counts where nobody says so
 */
record PlacementDay(
        TermsVersion version,
        BigDecimal week,
        @Nullable Word home,
        @Nullable Word host,
        long placedFor,
        Proration otherwise) {
    private static final int DAYS_OF_A_WEEK = 7;

    static PlacementDay of(
            LocalDate day,
            LocalDate firstDay,
            TermsVersion version,
            BigDecimal week,
            Optional<Word> home,
            Optional<Word> host,
            Proration otherwise) {
        return new PlacementDay(
                version, week, home.orElse(null), host.orElse(null), ChronoUnit.DAYS.between(firstDay, day), otherwise);
    }

    Standing standing() {
        return switch (modeOf(version)) {
            case HOME -> at(Side.HOME, homeRules(), homeAmount());
            case HOST -> at(Side.HOST, hostRules(), hostAmount().orElseGet(this::agreed));
            case HOST_PREVAILS ->
                at(Side.HOST, hostRules().over(homeRules()), hostAmount().orElseGet(this::homeAmount));
            case SPLIT_BY_DAY -> byDay();
            case MORE_FAVOURABLE -> moreFavourable();
        };
    }

    /** Terms that cannot be carried out grant their figure all the same, as home's. */
    static PolicyOfRecord modeOf(TermsVersion version) {
        return Arrays.stream(PolicyOfRecord.values())
                .filter(mode -> mode.name().equals(version.terms().policyOfRecord()))
                .findFirst()
                .orElse(PolicyOfRecord.HOME);
    }

    private Standing at(Side employer, StatedRules rules, Amount amount) {
        PolicyRules complete = rules.granting(amount).complete(amount, otherwise);
        BigDecimal days = amount.days(week);
        return standing(employer, complete, days, employer == Side.HOST ? days : Standing.NO_DAYS);
    }

    private Standing byDay() {
        Standing host = at(Side.HOST, homeRules(), hostAmount().orElseGet(this::agreed));
        return otherwise == Proration.WHOLE_YEAR ? host : host.counting(Proration.EXACT_DAYS);
    }

    /** In home's books but for what the host adds, once the placement has lasted long enough for it. */
    private Standing moreFavourable() {
        PolicyRules home = homeRules().complete(homeAmount(), otherwise);
        BigDecimal days = homeAmount().days(week);
        if (!hostCounts()) {
            return standing(Side.HOME, home, days, Standing.NO_DAYS);
        }
        BigDecimal more = hostAmount()
                .map(amount -> amount.days(week).subtract(days).max(Standing.NO_DAYS))
                .orElse(Standing.NO_DAYS);
        return standing(Side.HOME, Favourable.of(home, hostRules()), days.add(more), more);
    }

    private boolean hostCounts() {
        return host == null || placedFor >= (long) host.said().afterWeeks() * DAYS_OF_A_WEEK;
    }

    /** What either asks of a request holds, whoever's rules the rest is. The agreed carry-over comes first. */
    private Standing standing(Side employer, PolicyRules rules, BigDecimal days, BigDecimal hostDays) {
        StatedLimits limits = homeRules().requests().and(hostRules().requests());
        PolicyRules asking = rules.asking(limits.complete()).carryingOver(carryOver(rules.carryOver()));
        return new Standing(employer, asking, days, hostDays, promised(), Floor.NONE, week);
    }

    private @Nullable CarryOver carryOver(@Nullable CarryOver policy) {
        LeaveTerms.CarriedOver agreed = version.terms().carryOver();
        if (agreed == null || !version.isUsable()) {
            return policy;
        }
        return new CarryOver(
                agreed.maxDays(),
                version.carryOverUsableFor().orElse(null),
                policy != null && policy.onlyAfterNotice(),
                policy == null ? null : policy.afterIllness(),
                policy == null ? null : policy.weeksAfterIllness());
    }

    /** Unless the person agreed to less, what home grants. */
    private Floor promised() {
        return home == null
                        || home.said().atHome() == null
                        || home.said().atHome().agreedToLess()
                ? Floor.NONE
                : new Floor(
                        homeAmount().days(week),
                        Objects.requireNonNullElse(homeRules().accrual(), Accrual.AT_ONCE)
                                .pausedBy());
    }

    private StatedRules homeRules() {
        return home == null ? StatedRules.NOTHING : home.rules();
    }

    private StatedRules hostRules() {
        return host == null ? StatedRules.NOTHING : host.rules();
    }

    private Amount homeAmount() {
        return Optional.ofNullable(homeRules().amount()).orElseGet(this::agreed);
    }

    private Optional<Amount> hostAmount() {
        return Optional.ofNullable(hostRules().amount());
    }

    private Amount agreed() {
        return Amount.ofDays(version.terms().daysPerYear(), week);
    }
}
