package dev.secondment.leave.policy.rest;

import dev.secondment.leave.calendar.domain.DayHours;
import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.WorkingPattern;
import dev.secondment.leave.policy.application.MoneyText;
import dev.secondment.leave.policy.domain.AtHome;
import dev.secondment.leave.policy.domain.DayValue;
import dev.secondment.leave.policy.domain.Enrolment;
import dev.secondment.leave.terms.domain.Side;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LeaveEnrolment", description = "One employer's word; how the person works at home only in home's")
public record LeaveEnrolmentResponse(
        UUID id,
        UUID agreementId,
        @Schema(examples = "HOME") String side,
        UUID organizationId,
        @Schema(examples = "2026-01-01") LocalDate validFrom,
        @Schema(examples = "ACME-DE") @Nullable String policy,
        @Schema(examples = "30.0") @Nullable String daysPerYear,
        @Schema(examples = "0") int afterWeeks,
        @Nullable Boolean agreedToLess,
        @Schema(examples = "DE-BE") @Nullable String region,
        @Nullable Map<DayOfWeek, DayHours> pattern,
        LeaveEnrolmentRequest.@Nullable Rotation rotation,
        @Nullable Integer minutesPerDay,
        @Nullable LocalDate employedSince,
        @Nullable LocalDate employedUntil,
        @Nullable Boolean irregularHours,

        @Schema(description = "What home said with it that a day of leave costs; for home's HR, payroll and finance")
        @Nullable
        MoneyText dayValue,

        Instant recordedAt) {

    /** @param value that was said with it, where the reader may know */
    static LeaveEnrolmentResponse from(Enrolment said, @Nullable MoneyText value) {
        AtHome home = said.atHome();
        return new LeaveEnrolmentResponse(
                said.id(),
                said.agreementId(),
                said.side().name(),
                said.organization(),
                said.validFrom(),
                said.policy(),
                said.daysPerYear() == null ? null : Days.text(said.daysPerYear()),
                said.afterWeeks(),
                home == null ? null : home.agreedToLess(),
                home == null ? null : home.region().code(),
                home == null ? null : home.pattern().weeks().getFirst(),
                home == null ? null : rotation(home.pattern()),
                home == null ? null : home.minutesPerDay(),
                home == null ? null : home.employedSince(),
                home == null ? null : home.employedUntil(),
                home == null ? null : home.irregularHours(),
                value,
                said.recordedAt());
    }

    /** Home's word on what a day of leave costs, and on nothing else. */
    static LeaveEnrolmentResponse from(DayValue said) {
        return new LeaveEnrolmentResponse(
                said.id(),
                said.agreementId(),
                Side.HOME.name(),
                said.organization(),
                said.validFrom(),
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                MoneyText.of(said.value()),
                said.recordedAt());
    }

    private static LeaveEnrolmentRequest.@Nullable Rotation rotation(WorkingPattern pattern) {
        List<Map<DayOfWeek, DayHours>> weeks = pattern.weeks();
        return pattern.rotates()
                ? new LeaveEnrolmentRequest.Rotation(pattern.anchor(), weeks.subList(1, weeks.size()))
                : null;
    }
}
