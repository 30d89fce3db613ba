package dev.secondment.agreement.terms.domain;

import dev.secondment.agreement.calendar.domain.TermLength;
import dev.secondment.platform.problem.Violation;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a draft and a contract: everything missing and everything contradictory, all at once, so that
 * nobody has to submit a draft ten times to learn ten things.
 */
final class TermsReview {
    private static final Set<Destination> INSIDE =
            EnumSet.of(Destination.OTHER_DEPARTMENT, Destination.SAME_DEPARTMENT_ROLE);
    private static final Set<Destination> OUTSIDE =
            EnumSet.of(Destination.SISTER_COMPANY, Destination.CLIENT_OR_PARTNER, Destination.VENDOR_PROJECT);
    /** Where the post may be gone on return, the parties must have said so before they sign. */
    private static final Set<PostStatus> POST_UNSURE =
            EnumSet.of(PostStatus.NOT_HELD_AGREED, PostStatus.RELINQUISHED, PostStatus.ABOLISHED, PostStatus.AT_RISK);

    /** Dates beyond are slips of the pen, and would make work in other services that nobody can undo. */
    private static final LocalDate FIRST_START = LocalDate.of(1990, 1, 1);

    private static final LocalDate LAST_START = LocalDate.of(2199, 12, 31);
    /** A secondment is temporary: one without a real end is a transfer. */
    private static final Period LONGEST_TERM = Period.ofYears(10);

    private static final int WHOLE_DIGITS_OF_AN_AMOUNT = 12;

    private final Terms terms;
    private final List<Violation> found = new ArrayList<>();

    private TermsReview(Terms terms) {
        this.terms = terms;
    }

    static List<Violation> of(Terms terms) {
        TermsReview review = new TermsReview(terms);
        review.parties();
        review.posts();
        review.time();
        review.leave();
        review.endings();
        review.pay();
        return List.copyOf(review.found);
    }

    private void parties() {
        need("/kind", terms.kind());
        need("/destination", terms.destination());
        need("/purposes", terms.purposes());
        need("/home/organizationId", terms.home(), Party::organizationId);
        need("/home/legalName", terms.home(), Party::legalName);
        need("/host/organizationId", terms.host(), HostParty::organizationId);
        need("/host/legalName", terms.host(), HostParty::legalName);
        String zone = need("/host/timeZone", terms.host(), HostParty::timeZone);
        refuseIf(
                zone != null && !ZoneId.getAvailableZoneIds().contains(zone),
                "/host/timeZone",
                "unknown-time-zone",
                "Give a zone of the IANA time zone database, such as Europe/Berlin.");
        need("/secondee/employeeRef", terms.secondee(), Secondee::employeeRef);
        kindFitsParties();
    }

    private void kindFitsParties() {
        SecondmentKind kind = terms.kind();
        if (kind == null) {
            return;
        }
        boolean internal = kind == SecondmentKind.INTERNAL;
        Object home = part(terms.home(), Party::organizationId);
        Object host = part(terms.host(), HostParty::organizationId);
        refuseIf(
                home != null && host != null && internal != home.equals(host),
                "/kind",
                "kind-contradicts-parties",
                "INTERNAL means that home and host are one organisation, EXTERNAL that they are two.");
        refuseIf(
                terms.destination() != null && (internal ? OUTSIDE : INSIDE).contains(terms.destination()),
                "/destination",
                "destination-contradicts-kind",
                terms.destination() + " is no destination of an " + kind + " secondment.");
    }

    private void posts() {
        need("/substantivePost/title", terms.substantivePost(), SubstantivePost::title);
        need("/substantivePost/organizationUnit", terms.substantivePost(), SubstantivePost::organizationUnit);
        PostStatus status = need("/substantivePost/status", terms.substantivePost(), SubstantivePost::status);
        if (status != null && POST_UNSURE.contains(status)) {
            need(
                    "/substantivePost/unavailabilityAgreedOn",
                    terms.substantivePost(),
                    SubstantivePost::unavailabilityAgreedOn);
        }
        need("/hostRole/title", terms.hostRole(), HostRole::title);
        need("/hostRole/duties", terms.hostRole(), HostRole::duties);
        need("/hostRole/reportsTo", terms.hostRole(), HostRole::reportsTo);
        Site site = part(terms.hostRole(), HostRole::site);
        String country = need("/hostRole/site/country", site, Site::country);
        String region = part(site, Site::region);
        refuseIf(
                country != null && region != null && !region.startsWith(country),
                "/hostRole/site/region",
                "region-contradicts-country",
                "The region must lie in " + country + ".");
    }

    private void time() {
        LocalDate start = need("/term/start", terms.term(), Term::start);
        LocalDate end = need("/term/plannedEnd", terms.term(), Term::plannedEnd);
        boolean outOfRange = start != null && (start.isBefore(FIRST_START) || start.isAfter(LAST_START));
        refuseIf(
                outOfRange,
                "/term/start",
                "start-out-of-range",
                "The start must lie between " + FIRST_START + " and " + LAST_START + ".");
        refuseIf(
                start != null && end != null && start.isAfter(end),
                "/term/plannedEnd",
                "end-before-start",
                "The planned end must not lie before the start.");
        refuseIf(
                start != null && end != null && !outOfRange && end.isAfter(TermLength.lastDay(start, LONGEST_TERM)),
                "/term/plannedEnd",
                "term-too-long",
                "A secondment lasts ten years at most.");
        BigDecimal fte = decimal(need("/workingTime/fte", terms.workingTime(), WorkingTime::fte));
        BigDecimal retained =
                decimal(need("/workingTime/homeFteRetained", terms.workingTime(), WorkingTime::homeFteRetained));
        refuseIf(
                fte != null && fte.signum() == 0,
                "/workingTime/fte",
                "no-working-time",
                "The host's share must be more than nothing.");
        refuseIf(
                fte != null && retained != null && fte.add(retained).compareTo(BigDecimal.ONE) > 0,
                "/workingTime/homeFteRetained",
                "more-than-full-time",
                "Host and home shares together must not be more than 1.");
        workedDays(need("/workingTime/pattern", terms.workingTime(), WorkingTime::pattern));
    }

    private void workedDays(@Nullable Map<DayOfWeek, DayPart> pattern) {
        if (pattern == null) {
            return;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            need("/workingTime/pattern/" + day, pattern.get(day));
        }
        refuseIf(
                !pattern.isEmpty() && pattern.values().stream().allMatch(DayPart.NONE::equals),
                "/workingTime/pattern",
                "no-working-day",
                "At least half a day of the week must be worked.");
    }

    private void leave() {
        AnnualLeave annual = part(terms.leaveTerms(), LeaveTerms::annual);
        need("/leaveTerms/annual/policyOfRecord", annual, AnnualLeave::policyOfRecord);
        need("/leaveTerms/annual/route", annual, AnnualLeave::route);
        need("/leaveTerms/annual/daysPerYear", annual, AnnualLeave::daysPerYear);
        HolidayCalendar calendar = part(terms.leaveTerms(), LeaveTerms::holidayCalendar);
        CalendarMode mode = need("/leaveTerms/holidayCalendar/mode", calendar, HolidayCalendar::mode);
        String region = need("/leaveTerms/holidayCalendar/region", calendar, HolidayCalendar::region);
        String country = part(part(terms.hostRole(), HostRole::site), Site::country);
        refuseIf(
                mode == CalendarMode.PLACE_OF_WORK && region != null && country != null && !region.startsWith(country),
                "/leaveTerms/holidayCalendar/region",
                "region-contradicts-site",
                "Holidays by place of work need a region of " + country + ".");
        SicknessTerms sickness = part(terms.leaveTerms(), LeaveTerms::sickness);
        need("/leaveTerms/sickness/reportTo", sickness, SicknessTerms::reportTo);
        need("/leaveTerms/sickness/medicalFacts", sickness, SicknessTerms::medicalFacts);
        need(
                "/leaveTerms/sickness/certificateAfterCalendarDays",
                sickness,
                SicknessTerms::certificateAfterCalendarDays);
    }

    private void endings() {
        need("/notice/home", terms.notice(), Notice::home);
        need("/notice/host", terms.notice(), Notice::host);
        need("/notice/secondee", terms.notice(), Notice::secondee);
        Boolean allowed = need("/extension/allowed", terms.extension(), ExtensionTerms::allowed);
        if (Boolean.TRUE.equals(allowed)) {
            longestTerm(need("/extension/maxTotal", terms.extension(), ExtensionTerms::maxTotal));
        }
        ReturnOutcome outcome = need("/returnTerms/outcome", terms.returnTerms(), ReturnTerms::outcome);
        PostStatus status = part(terms.substantivePost(), SubstantivePost::status);
        refuseIf(
                outcome == ReturnOutcome.ORIGINAL_POST
                        && (status == PostStatus.RELINQUISHED || status == PostStatus.ABOLISHED),
                "/returnTerms/outcome",
                "outcome-contradicts-post",
                "Nobody returns to a post that is " + status + ".");
    }

    private void longestTerm(@Nullable String maxTotal) {
        LocalDate start = part(terms.term(), Term::start);
        LocalDate end = part(terms.term(), Term::plannedEnd);
        refuseIf(
                maxTotal != null
                        && start != null
                        && end != null
                        && end.isAfter(TermLength.lastDay(start, Period.parse(maxTotal))),
                "/extension/maxTotal",
                "term-longer-than-maximum",
                "The planned term is already longer than the agreed maximum.");
    }

    private void pay() {
        need("/compensation/payrollLocation", terms.compensation(), Compensation::payrollLocation);
        List<Allowance> allowances = part(terms.compensation(), Compensation::allowances);
        Set<AllowanceType> types = new HashSet<>();
        for (int i = 0; allowances != null && i < allowances.size(); i++) {
            String pointer = "/compensation/allowances/" + i;
            Allowance allowance = allowances.get(i);
            AllowanceType type = need(pointer + "/type", allowance.type());
            refuseIf(
                    type != null && !types.add(type),
                    pointer + "/type",
                    "duplicate-allowance",
                    "Each type of allowance is agreed once.");
            need(pointer + "/method", allowance.method());
            money(pointer + "/monthlyAmount", allowance.monthlyAmount());
        }
    }

    /** Judged before anybody signs: payroll could not pay an amount that its currency does not have. */
    private void money(String pointer, @Nullable Money money) {
        BigDecimal amount = decimal(need(pointer + "/amount", money, Money::amount));
        refuseIf(
                amount != null && amount.signum() == 0,
                pointer + "/amount",
                "no-amount",
                "The amount must be more than nothing.");
        refuseIf(
                amount != null && amount.precision() - amount.scale() > WHOLE_DIGITS_OF_AN_AMOUNT,
                pointer + "/amount",
                "amount-too-large",
                "An amount has at most " + WHOLE_DIGITS_OF_AN_AMOUNT + " digits before the point.");
        String code = need(pointer + "/currency", money, Money::currency);
        Optional<Currency> currency = Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code) && known.getDefaultFractionDigits() >= 0)
                .findFirst();
        refuseIf(
                code != null && currency.isEmpty(),
                pointer + "/currency",
                "unknown-currency",
                "Give a currency of ISO 4217 that people are paid in, such as EUR.");
        refuseIf(
                amount != null
                        && currency.isPresent()
                        && amount.scale() > currency.get().getDefaultFractionDigits(),
                pointer + "/amount",
                "amount-too-fine",
                code + " has no coin so small.");
    }

    private <P, V> @Nullable V need(String pointer, @Nullable P part, Function<P, @Nullable V> field) {
        return need(pointer, part(part, field));
    }

    private <V> @Nullable V need(String pointer, @Nullable V value) {
        boolean empty = value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> many && many.isEmpty());
        if (empty) {
            found.add(new Violation(pointer, "missing", "Needed before the agreement can be reviewed."));
            return null;
        }
        return value;
    }

    private static <P, V> @Nullable V part(@Nullable P part, Function<P, @Nullable V> field) {
        return part == null ? null : field.apply(part);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private void refuseIf(boolean contradicts, String pointer, String code, String detail) {
        if (contradicts) {
            found.add(new Violation(pointer, code, detail));
        }
    }
}
