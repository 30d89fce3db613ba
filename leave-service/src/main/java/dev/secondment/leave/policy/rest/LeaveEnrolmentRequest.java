package dev.secondment.leave.policy.rest;

import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.Region;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import dev.secondment.leave.policy.application.AtHomeSaid;
import dev.secondment.leave.policy.application.MoneyText;
import dev.secondment.leave.policy.application.RecordEnrolment;
import dev.secondment.leave.terms.domain.Side;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "EnrolForLeave",
        description = "By which policy, or with how many days, a person has leave of an employer from a day on")
public record LeaveEnrolmentRequest(
        @NotNull @Schema(examples = "0190a000-0000-7000-8000-0000000a9001")
        UUID agreementId,

        @Schema(description = "HOME or HOST; needed only of an organisation that is both", examples = "HOME") @Nullable
        Side side,

        @NotNull @Schema(examples = "2026-01-01") LocalDate validFrom,

        @Pattern(regexp = LeavePolicyRequest.CODE)
        @Schema(description = "A policy of your organisation, or a statutory one", examples = "ACME-DE")
        @Nullable
        String policy,

        @Pattern(regexp = DECIMAL)
        @Schema(
                description =
                        "The person's own figure, in place of the policy's; of the working week at home, or of the"
                                + " placement",
                examples = "30")
        @Nullable
        String daysPerYear,

        @Min(0)
        @Max(104)
        @Schema(
                description =
                        "Host: weeks of the placement after which its amount counts, where the more favourable one"
                                + " holds",
                examples = "12")
        @Nullable
        Integer afterWeeks,

        @Schema(description = "Home: that the person agreed in writing to less than home grants") @Nullable
        Boolean agreedToLess,

        @Pattern(regexp = Region.FORM)
        @Schema(
                description =
                        "Home: whose public holidays apply around the placement, ISO 3166-2; after a further hyphen a"
                                + " community that has its own, such as DE-BY-Augsburg",
                examples = "DE-BE")
        @Nullable
        String region,

        @Schema(description = "Home: what is worked on each weekday around the placement") @Nullable
        Map<@NotNull DayOfWeek, @NotNull DayHours> pattern,

        @Valid @Schema(description = "Home: where weeks differ in turn") @Nullable
        Rotation rotation,

        @Min(1)
        @Max(1440)
        @Schema(description = "Home: of a whole working day, where leave is counted in hours too", examples = "480")
        @Nullable
        Integer minutesPerDay,

        @Schema(description = "Home: first day of the employment", examples = "2019-04-01") @Nullable
        LocalDate employedSince,

        @Schema(description = "Home: last day of the employment, once it is known") @Nullable
        LocalDate employedUntil,

        @Schema(description = "Home: whether leave is earned with the hours worked") @Nullable
        Boolean irregularHours,

        @Valid
        @Schema(
                description =
                        "Home: what a day of leave costs it, of the working week at home, until it says another value;"
                                + " HR and finance may say it alone. Read by home's HR, payroll and finance alone")
        @Nullable
        MoneyText dayValue) {
    static final String DECIMAL = "(0|[1-9]\\d{0,2})(\\.\\d{1,4})?";

    @Schema(name = "LeaveEnrolmentRotation", description = "Weeks that follow the pattern's, in turn")
    public record Rotation(
            @NotNull
            @Schema(description = "A day of a week that is worked as the pattern says", examples = "2026-02-02")
            LocalDate anchor,

            @NotNull @Size(min = 1, max = 51) List<@NotNull Map<@NotNull DayOfWeek, @NotNull DayHours>> laterWeeks) {}

    RecordEnrolment.Command toCommand() {
        return new RecordEnrolment.Command(
                agreementId,
                side,
                validFrom,
                policy,
                daysPerYear == null ? null : new BigDecimal(daysPerYear),
                afterWeeks,
                region,
                new AtHomeSaid(
                        worked(),
                        minutesPerDay,
                        employedSince,
                        employedUntil,
                        Boolean.TRUE.equals(irregularHours),
                        Boolean.TRUE.equals(agreedToLess)),
                dayValue);
    }

    /** A rotation whose first week is missing is a pattern without working time. */
    private @Nullable WorkingPattern worked() {
        if (pattern == null) {
            return rotation == null ? null : new WorkingPattern(Map.of());
        }
        if (rotation == null) {
            return new WorkingPattern(pattern);
        }
        List<Map<DayOfWeek, DayHours>> weeks = new ArrayList<>(List.of(pattern));
        weeks.addAll(rotation.laterWeeks());
        return new WorkingPattern(weeks, rotation.anchor());
    }
}
