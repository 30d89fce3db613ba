package dev.secondment.agreement.terms.domain;

import static dev.secondment.agreement.terms.domain.Findings.decimal;
import static dev.secondment.agreement.terms.domain.Findings.part;

import java.math.BigDecimal;

/** Whose rules hold for leave, and who is told. */
final class LeaveReview {

    private final Terms terms;
    private final Findings found;

    LeaveReview(Terms terms, Findings found) {
        this.terms = terms;
        this.found = found;
    }

    void review() {
        annual();
        HolidayCalendar calendar = part(terms.leaveTerms(), LeaveTerms::holidayCalendar);
        CalendarMode mode = found.need("/leaveTerms/holidayCalendar/mode", calendar, HolidayCalendar::mode);
        String region = found.need("/leaveTerms/holidayCalendar/region", calendar, HolidayCalendar::region);
        String country = part(part(terms.hostRole(), HostRole::site), Site::country);
        found.country("/leaveTerms/holidayCalendar/region", region);
        found.refuseIf(
                mode == CalendarMode.PLACE_OF_WORK && region != null && country != null && !region.startsWith(country),
                "/leaveTerms/holidayCalendar/region",
                "region-contradicts-site",
                "Holidays by place of work need a region of " + country + ".");
        SicknessTerms sickness = part(terms.leaveTerms(), LeaveTerms::sickness);
        found.need("/leaveTerms/sickness/reportTo", sickness, SicknessTerms::reportTo);
        found.need("/leaveTerms/sickness/medicalFacts", sickness, SicknessTerms::medicalFacts);
        found.need(
                "/leaveTerms/sickness/certificateAfterCalendarDays",
                sickness,
                SicknessTerms::certificateAfterCalendarDays);
        found.parties("/leaveTerms/informed", part(terms.leaveTerms(), LeaveTerms::informed));
    }

    private void annual() {
        AnnualLeave annual = part(terms.leaveTerms(), LeaveTerms::annual);
        PolicyOfRecord policy = found.need("/leaveTerms/annual/policyOfRecord", annual, AnnualLeave::policyOfRecord);
        found.need("/leaveTerms/annual/route", annual, AnnualLeave::route);
        BigDecimal days = decimal(found.need("/leaveTerms/annual/daysPerYear", annual, AnnualLeave::daysPerYear));
        PolicyOfRecord byType =
                part(part(terms.leaveTerms(), LeaveTerms::policyByType), map -> map.get(LeaveType.ANNUAL));
        found.refuseIf(
                policy != null && byType != null && policy != byType,
                "/leaveTerms/policyByType/ANNUAL",
                "leave-policies-contradict",
                "Annual leave has one policy of record.");
        BigDecimal carried = decimal(part(part(terms.leaveTerms(), LeaveTerms::carryOver), CarryOver::maxDays));
        found.refuseIf(
                days != null && carried != null && carried.compareTo(days) > 0,
                "/leaveTerms/carryOver/maxDays",
                "carry-over-above-entitlement",
                "No more days can be carried over than there are.");
    }
}
