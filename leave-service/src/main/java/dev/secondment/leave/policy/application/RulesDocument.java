package dev.secondment.leave.policy.application;

import dev.secondment.leave.policy.domain.Accrual;
import dev.secondment.leave.policy.domain.AnswerRules;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.policy.domain.Proration;
import dev.secondment.leave.policy.domain.Rounding;
import dev.secondment.leave.policy.domain.StatedRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rules of a policy as JSON: the one form of the API, the database and the statutory packs. */
@Schema(
        name = "LeavePolicyRules",
        description =
                "What a policy states. A field that is not given is not stated: where the host prevails home's rule"
                        + " holds, else the usual one.")
public record RulesDocument(
        @Valid @Nullable Granted amount,

        @Pattern(regexp = MONTH_DAY)
        @Schema(description = "Month and day on which each leave year begins; never 02-29", examples = "01-01")
        @Nullable
        String leaveYearStart,

        @Schema(examples = "EXACT_DAYS") @Nullable Proration proration,
        @Schema(examples = "NONE") @Nullable Rounding rounding,

        @Valid @Schema(description = "How the leave year is counted in which the employment begins") @Nullable
        Part firstYear,

        @Valid @Schema(description = "How the leave year is counted in which the employment ends") @Nullable
        Part lastYear,

        @Valid @Nullable Earned accrual,

        @Pattern(regexp = DECIMAL)
        @Schema(
                description = "Leave in percent of the hours worked, for people with irregular hours",
                examples = "12.07")
        @Nullable
        String irregularHoursPercent,

        @Valid @Nullable Carried carryOver,

        @Size(max = 10)
        @Schema(
                description = "In which order buckets are drawn that lapse on the same day: every one of them, once."
                        + " What lapses first is drawn first in any case",
                examples = "[\"CARRY_OVER\",\"TRANSFERRED_IN\",\"CONTRACTUAL\",\"STATUTORY\",\"TOIL\"]")
        @Nullable
        List<@NotNull Bucket> drawOrder,

        @Pattern(regexp = DECIMAL)
        @Schema(description = "Days by which requests may overdraw a balance", examples = "0")
        @Nullable
        String negativeLimit,

        @Valid @Nullable Limits requests,
        @Valid @Nullable Sick sickness) {
    static final String DECIMAL = "(0|[1-9]\\d{0,2})(\\.\\d{1,4})?";
    static final String MONTH_DAY = "(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    static final String PERIOD = "P(?=\\d)(\\d{1,2}Y)?(\\d{1,3}M)?(\\d{1,3}W)?(\\d{1,4}D)?";
    static final String LINE = "[^\\p{Cc}\\p{Cs}]*";

    @Schema(
            name = "LeavePolicyAmount",
            description = "Of a whole leave year: in weeks, or in days of a working week of so many days")
    public record Granted(
            @Pattern(regexp = DECIMAL) @Schema(examples = "6") @Nullable
            String weeks,

            @Pattern(regexp = DECIMAL) @Schema(examples = "30") @Nullable
            String days,

            @Pattern(regexp = "[1-7]|[0-6]\\.\\d{1,4}") @Schema(examples = "5") @Nullable
            String daysPerWeek,

            @Pattern(regexp = DECIMAL) @Schema(description = "Never more days than these") @Nullable
            String atMostDays) {}

    @Schema(name = "LeavePolicyPartYear")
    public record Part(
            @NotNull Proration proration,
            @NotNull Rounding rounding,

            @Min(1)
            @Max(12)
            @Schema(
                    description =
                            "The whole amount all the same, where the employment reaches so many months within the"
                                    + " year in which it begins, or goes on for so many of the year in which it ends",
                    examples = "6")
            @Nullable
            Integer wholeAfterMonths) {}

    @Schema(name = "LeavePolicyAccrual", description = "When in its year leave is earned")
    public record Earned(
            @NotNull Accrual.Frequency frequency,

            @Schema(description = "Whether leave can be taken only once it is earned") @Nullable
            Boolean onlyEarned,

            @Min(0)
            @Max(36)
            @Schema(description = "Months of employment before more than the earned part can be taken", examples = "6")
            @Nullable
            Integer waitingMonths,

            @Pattern(regexp = DECIMAL) @Schema(description = "Only with BY_HOURS", examples = "12.07") @Nullable
            String percentOfHours,

            @Size(max = 10)
            @Schema(
                    description =
                            "Leave whose days earn no leave, day by day. Sickness and leave that the law gives for a"
                                    + " cause always earn it",
                    examples = "[\"UNPAID\"]")
            @Nullable
            List<Accrual.@NotNull Pause> pausedBy) {}

    @Schema(name = "LeavePolicyCarryOver", description = "What goes into the next leave year")
    public record Carried(
            @Pattern(regexp = DECIMAL) @Schema(description = "All of it, when not given", examples = "5") @Nullable
            String maxDays,

            @Pattern(regexp = PERIOD)
            @Schema(
                    description = "How long after the leave year they can be taken; they do not lapse, when not given",
                    examples = "P3M")
            @Nullable
            String usableFor,

            @Schema(description = "Whether days lapse only after the employer's notice") @Nullable
            Boolean onlyAfterNotice,

            @Pattern(regexp = PERIOD)
            @Schema(description = "How long, where illness kept the person from it", examples = "P15M")
            @Nullable
            String afterIllness,

            @Pattern(regexp = DECIMAL)
            @Schema(description = "How many weeks at most go over for illness", examples = "4")
            @Nullable
            String weeksAfterIllness) {}

    @Schema(name = "LeavePolicyLimits", description = "Of what both employers ask of a request the stricter holds")
    public record Limits(
            @Min(0) @Max(366) @Schema(description = "Calendar days ahead", examples = "14") @Nullable
            Integer noticeDays,

            @Min(1) @Max(366) @Schema(description = "Calendar days of one leave", examples = "21") @Nullable
            Integer maxConsecutiveDays,

            @Min(0) @Max(60) @Schema(examples = "12") @Nullable
            Integer backDatedMonths,

            @Min(1) @Max(60) @Schema(examples = "18") @Nullable
            Integer aheadMonths,

            @Min(0) @Max(36) @Schema(description = "Months in the placement before leave can be taken") @Nullable
            Integer probationMonths,

            @Min(0) @Max(10_000) @Schema(description = "Seconded persons of one team away on a day") @Nullable
            Integer maxAbsent,

            @Size(max = 100) @Nullable List<@NotNull @Valid Blocked> blackOuts,
            @Valid @Nullable Answers answers) {}

    @Schema(name = "LeavePolicyAnswers", description = "How requests are answered")
    public record Answers(
            @Min(1) @Max(60) @Schema(description = "Working days of each step", examples = "5") @Nullable
            Integer workingDays,

            @Min(0)
            @Max(59)
            @Schema(description = "Working days before the answer is due, at which it is reminded of", examples = "1")
            @Nullable
            Integer remindBefore,

            @Schema(examples = "ESCALATE") AnswerRules.@Nullable Silence onSilence,

            @Schema(description = "Whether granted leave is called off only by consent of the side that granted it")
            @Nullable
            Boolean cancellationNeedsConsent) {}

    @Schema(name = "LeavePolicyBlackOut", description = "Days on which nobody takes leave, both included")
    public record Blocked(
            @NotNull @Schema(examples = "2026-12-28") LocalDate from,
            @NotNull @Schema(examples = "2027-01-08") LocalDate to,

            @NotNull @Size(min = 1, max = 200) @Pattern(regexp = LINE) @Schema(examples = "Annual accounts")
            String name,

            @Size(max = 200) @Schema(description = "Agreements whose persons may all the same") @Nullable
            List<@NotNull UUID> exempt) {}

    @Schema(name = "LeavePolicySickness")
    public record Sick(
            @Min(0)
            @Max(42)
            @Schema(description = "Calendar days after which a certificate is due; the agreed figure holds before it")
            @Nullable
            Integer certificateAfterDays,

            @Schema(description = "Whether days of leave come back only for certified sickness") @Nullable
            Boolean certificateToRecredit,

            @Min(1)
            @Max(730)
            @Schema(description = "Calendar days after which home HR is asked how to go on", examples = "42")
            @Nullable
            Integer longAfterDays) {}

    /** Only of a document in which {@link RulesReview} finds nothing. */
    public StatedRules read() {
        return RulesMapping.read(this);
    }

    public static RulesDocument of(StatedRules rules) {
        return RulesMapping.write(rules);
    }
}
