package dev.secondment.leave.terms.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The leave terms as the three parties signed them, word for word: they are recorded even where they cannot be
 * carried out. {@link TermsVersion} answers with meanings.
 *
 * @param policyOfRecord whose policy sets the annual entitlement
 * @param route who decides on annual leave
 * @param daysPerYear annual leave in days of this working pattern
 * @param region whose public holidays apply, ISO 3166-2
 * @param certificateAfterDays calendar days of sickness after which a certificate is due
 */
@Embeddable
public record LeaveTerms(
        @Column(name = "policy_of_record") String policyOfRecord,
        @Column(name = "route") String route,
        @Column(name = "days_per_year") BigDecimal daysPerYear,
        @Column(name = "region") String region,
        @Column(name = "certificate_after_days") int certificateAfterDays,

        @Column(name = "pattern") @Convert(converter = WorkingPatternColumn.class)
        WorkingPattern pattern) {

    public LeaveTerms {
        daysPerYear = daysPerYear.setScale(LeaveCharge.SCALE, RoundingMode.HALF_UP);
    }
}
