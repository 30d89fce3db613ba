package dev.secondment.agreement.lifecycle.domain;

import dev.secondment.platform.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the three parties agree on. A draft may be incomplete, so every part may be absent; {@link TermsReview} says what
 * a complete one still lacks. The same shape is sent, stored and, in canonical form, signed: what is signed is exactly
 * what was shown. Shape (length, format) is declared beside each field; meaning is judged by the review.
 *
 * <p>Decimals are text ({@code "1.0"}) because the signed document must not depend on how a reader prints a number.
 */
public record Terms(
        @Nullable SecondmentKind kind,
        @Nullable Destination destination,
        @Size(max = 7) @Nullable List<@NotNull Purpose> purposes,
        @Valid @Nullable HomeParty home,
        @Valid @Nullable HostParty host,
        @Valid @Nullable Secondee secondee,
        @Valid @Nullable SubstantivePost substantivePost,
        @Valid @Nullable HostRole hostRole,
        @Valid @Nullable Term term,
        @Valid @Nullable WorkingTime workingTime,
        @Valid @Nullable LeaveTerms leaveTerms,
        @Valid @Nullable Notice notice,
        @Valid @Nullable ExtensionTerms extension,
        @Valid @Nullable ReturnTerms returnTerms,
        @Valid @Nullable Compensation compensation) {

    /** An employee number, as every employer writes them. */
    public static final String EMPLOYEE_REF = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    /** One line; half a surrogate pair is no text and could not be signed. */
    private static final String TEXT = "[^\\p{Cc}\\p{Cs}]*";

    private static final String DECIMAL = "(0|[1-9]\\d{0,2})(\\.\\d{1,4})?";
    private static final String AMOUNT = "(0|[1-9]\\d{0,14})(\\.\\d{1,4})?";
    private static final String REGION = "[A-Z]{2}(-[A-Z0-9]{1,3})?";
    private static final String PERIOD = "P(?=\\d)(\\d{1,2}Y)?(\\d{1,3}M)?(\\d{1,3}W)?(\\d{1,4}D)?";

    /** Everything that is missing or contradictory, at once; nothing when the agreement can go to review. */
    public List<Violation> missing() {
        return TermsReview.of(this);
    }

    /** The top-level parts in which the two differ, by their names on the API. */
    List<String> differencesTo(Terms other) {
        return Arrays.stream(Terms.class.getRecordComponents())
                .filter(part -> !Objects.equals(read(part, this), read(part, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object read(RecordComponent part, Terms terms) {
        try {
            return part.getAccessor().invoke(terms);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part + " cannot be read", e);
        }
    }

    /** The employer who lends the person and stays the legal employer. */
    public record HomeParty(
            @Nullable UUID organizationId,

            @Size(max = 200) @Pattern(regexp = TEXT) @Nullable
            String legalName) {}

    /**
     * Where the person works meanwhile.
     *
     * @param timeZone the zone of the host site: all dates of the agreement are days there
     */
    public record HostParty(
            @Nullable UUID organizationId,

            @Size(max = 200) @Pattern(regexp = TEXT) @Nullable
            String legalName,

            @Size(max = 64) @Pattern(regexp = TEXT) @Nullable
            String timeZone) {}

    /** The person, by the employee number of the home organisation; names stay with the HR systems. */
    public record Secondee(
            @Pattern(regexp = EMPLOYEE_REF) @Nullable String employeeRef) {}

    /**
     * The post at home that the person comes from and, as a rule, returns to.
     *
     * @param unavailabilityAgreedOn when the parties agreed that the post may not be there on return
     */
    public record SubstantivePost(
            @Size(max = 200) @Pattern(regexp = TEXT) @Nullable
            String title,

            @Size(max = 200) @Pattern(regexp = TEXT) @Nullable
            String organizationUnit,

            @Nullable PostStatus status,
            @PlausibleDay @Nullable LocalDate unavailabilityAgreedOn) {}

    public record HostRole(
            @Size(max = 200) @Pattern(regexp = TEXT) @Nullable
            String title,

            @Size(max = 200) @Pattern(regexp = TEXT) @Nullable
            String organizationUnit,

            @Size(max = 50) @Nullable List<@NotNull @Size(min = 1, max = 500) @Pattern(regexp = TEXT) String> duties,
            @Valid @Nullable Site site,

            @Size(max = 200) @Pattern(regexp = TEXT) @Nullable
            String reportsTo) {}

    public record Site(
            @Pattern(regexp = "[A-Z]{2}") @Nullable String country,
            @Pattern(regexp = REGION) @Nullable String region) {}

    /** First and last day, both inclusive, at the host site. */
    public record Term(
            @PlausibleDay @Nullable LocalDate start,
            @PlausibleDay @Nullable LocalDate plannedEnd) {}

    /**
     * @param fte share of a full-time post worked for the host
     * @param homeFteRetained share still worked at home
     * @param pattern which half-days of each weekday are worked
     */
    public record WorkingTime(
            @Pattern(regexp = DECIMAL) @Nullable String fte,
            @Pattern(regexp = DECIMAL) @Nullable String homeFteRetained,
            @Nullable Map<@NotNull DayOfWeek, @NotNull DayPart> pattern) {}

    public record LeaveTerms(
            @Valid @Nullable AnnualLeave annual,
            @Valid @Nullable HolidayCalendar holidayCalendar,
            @Valid @Nullable SicknessTerms sickness) {}

    public record AnnualLeave(
            @Nullable PolicyOfRecord policyOfRecord,
            @Nullable ApprovalRoute route,
            @Pattern(regexp = DECIMAL) @Nullable String daysPerYear) {}

    public record HolidayCalendar(
            @Nullable CalendarMode mode,
            @Pattern(regexp = REGION) @Nullable String region) {}

    public record SicknessTerms(
            @Size(max = 2) @Nullable List<@NotNull Employer> reportTo,
            @Nullable MedicalFacts medicalFacts,
            @Min(1) @Max(42) @Nullable Integer certificateAfterCalendarDays) {}

    /** How long before the end each party has to say so. */
    public record Notice(
            @Pattern(regexp = PERIOD) @Nullable String home,
            @Pattern(regexp = PERIOD) @Nullable String host,
            @Pattern(regexp = PERIOD) @Nullable String secondee) {}

    public record ExtensionTerms(
            @Nullable Boolean allowed,
            @Pattern(regexp = PERIOD) @Nullable String maxTotal) {}

    /** What happens on return: settled before the start, because that is where people get hurt. */
    public record ReturnTerms(@Nullable ReturnOutcome outcome) {}

    public record Compensation(
            @Nullable PayrollLocation payrollLocation,
            @Size(max = 20) @Nullable List<@NotNull @Valid Allowance> allowances) {}

    public record Allowance(
            @Nullable AllowanceType type,
            @Nullable AllowanceMethod method,
            @Valid @Nullable Money monthlyAmount) {}

    public record Money(
            @Pattern(regexp = AMOUNT) @Nullable String amount,
            @Pattern(regexp = "[A-Z]{3}") @Nullable String currency) {}

    public enum SecondmentKind {
        /** Home and host are one organisation. */
        INTERNAL,
        /** The host is another organisation. */
        EXTERNAL
    }

    public enum Destination {
        OTHER_DEPARTMENT,
        SAME_DEPARTMENT_ROLE,
        NEWLY_CREATED_ROLE,
        SISTER_COMPANY,
        CLIENT_OR_PARTNER,
        VENDOR_PROJECT
    }

    public enum Purpose {
        DEVELOPMENT,
        SKILL_TRANSFER,
        SERVICE_DELIVERY,
        COVER_ABSENCE,
        PROJECT,
        RETENTION_OR_AVOID_REDUNDANCY,
        SURGE
    }

    public enum PostStatus {
        HELD,
        HELD_WITH_BACKFILL,
        NOT_HELD_AGREED,
        RELINQUISHED,
        ABOLISHED,
        AT_RISK
    }

    public enum DayPart {
        FULL,
        MORNING,
        AFTERNOON,
        NONE
    }

    public enum Employer {
        HOME,
        HOST
    }

    public enum PolicyOfRecord {
        HOME,
        HOST,
        MORE_FAVOURABLE,
        SPLIT_BY_DAY
    }

    public enum ApprovalRoute {
        HOME_ONLY,
        HOST_ONLY,
        HOST_THEN_HOME,
        HOME_THEN_HOST,
        BOTH_ANY_ORDER,
        EITHER,
        AUTO
    }

    public enum CalendarMode {
        HOME,
        HOST,
        PLACE_OF_WORK
    }

    public enum MedicalFacts {
        HOME_ONLY
    }

    public enum ReturnOutcome {
        ORIGINAL_POST,
        SUITABLE_ALTERNATIVE,
        REDEPLOYMENT_POOL,
        NEXT_SECONDMENT
    }

    public enum PayrollLocation {
        HOME,
        HOST,
        THIRD_PARTY,
        SPLIT,
        SHADOW_HOST
    }

    public enum AllowanceType {
        HIGHER_RESPONSIBILITY
    }

    public enum AllowanceMethod {
        FIXED
    }
}
