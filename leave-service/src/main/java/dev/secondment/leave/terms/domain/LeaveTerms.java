package dev.secondment.leave.terms.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The leave terms as the three parties signed them, word for word: they are recorded even where they cannot be
 * carried out. {@link TermsVersion} answers with meanings.
 *
 * @param policyOfRecord whose policy sets the annual entitlement
 * @param route who decides on annual leave
 * @param daysPerYear annual leave in days of this working pattern
 * @param region whose public holidays apply: ISO 3166-2, with or without a community
 * @param certificateAfterDays calendar days of sickness after which a certificate is due
 * @param minutesPerDay of a whole working day, where leave is counted in hours too
 * @param calendarMode why it is this region
 * @param policyByType whose rules hold for leave other than annual, by type
 * @param informed the parties that are told of approved leave beside those who decide
 * @param reportTo the employers that are told of sickness at once
 * @param noticeDays how many days ahead annual leave is asked for
 */
@Embeddable
public record LeaveTerms(
        @Column(name = "policy_of_record") String policyOfRecord,
        @Column(name = "route") String route,
        @Column(name = "days_per_year") BigDecimal daysPerYear,
        @Column(name = "region") String region,
        @Column(name = "certificate_after_days") int certificateAfterDays,

        @Column(name = "pattern") @Convert(converter = WorkingPatternColumn.class)
        WorkingPattern pattern,

        @Column(name = "minutes_per_day") @Nullable Integer minutesPerDay,
        @Column(name = "calendar_mode") @Nullable String calendarMode,

        @Column(name = "policy_by_type") @Convert(converter = PolicyByTypeColumn.class)
        PolicyByType policyByType,

        @Convert(converter = NamesColumn.class) Names informed,

        @Column(name = "report_to") @Convert(converter = NamesColumn.class)
        Names reportTo,

        @Column(name = "notice_days") @Nullable Integer noticeDays,
        @Embedded @Nullable CarriedOver carryOver) {

    /**
     * What may go into the next leave year.
     *
     * @param maxDays all of it, where nothing is said
     * @param expiresAfter ISO 8601 period after the year's end; never, where nothing is said
     */
    @Embeddable
    public record CarriedOver(
            @Column(name = "carry_over_max_days") @Nullable BigDecimal maxDays,

            @Column(name = "carry_over_expires_after") @Nullable
            String expiresAfter) {

        public CarriedOver {
            maxDays = maxDays == null ? null : maxDays.setScale(LeaveCharge.SCALE, RoundingMode.HALF_UP);
        }
    }

    public LeaveTerms {
        daysPerYear = daysPerYear.setScale(LeaveCharge.SCALE, RoundingMode.HALF_UP);
        if (carryOver != null && carryOver.maxDays() == null && carryOver.expiresAfter() == null) {
            carryOver = null;
        }
    }

    /** Terms that say no more than they must. */
    public LeaveTerms(
            String policyOfRecord,
            String route,
            BigDecimal daysPerYear,
            String region,
            int certificateAfterDays,
            WorkingPattern pattern) {
        this(
                policyOfRecord,
                route,
                daysPerYear,
                region,
                certificateAfterDays,
                pattern,
                null,
                CalendarMode.PLACE_OF_WORK.name(),
                PolicyByType.NOTHING_SAID,
                Names.of(),
                Names.of(Side.HOME.name(), Side.HOST.name()),
                null,
                null);
    }
}
