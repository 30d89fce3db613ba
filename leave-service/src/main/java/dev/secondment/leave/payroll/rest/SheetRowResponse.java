package dev.secondment.leave.payroll.rest;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.payroll.domain.Csv;
import dev.secondment.leave.payroll.domain.PayrollFields;
import dev.secondment.leave.payroll.domain.SheetRow;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PayrollSheetRow",
        description =
                "Days of one person in the pay of the period. Of people hosted by the organisation there is no code")
public record SheetRowResponse(
        @Schema(description = "The organisation that employs the person")
        UUID employer,

        @Schema(examples = "E-1001") String employeeRef,
        UUID agreementId,

        @Schema(description = "What the days are booked as; for the home employer alone", examples = "ANNUAL_LEAVE")
        @Nullable
        String payrollCode,

        @Schema(
                description = "The month of the days: an earlier one, where they came too late for it",
                examples = "2026-09")
        String originPeriod,

        @Schema(description = "Below zero where days are taken back", examples = "-2.0")
        String days,

        @Schema(description = "Working time, where the terms say it", examples = "-960") @Nullable
        Long minutes) {
    static final String HEADING = Csv.line(
            List.of("employer", "employeeRef", "agreementId", "payrollCode", "originPeriod", "days", "minutes"));

    static SheetRowResponse from(SheetRow row) {
        return new SheetRowResponse(
                row.key().employer(),
                row.key().employeeRef(),
                row.key().agreementId(),
                PayrollFields.SHEET.show(
                        "payrollCode", Set.of(row.side()), row.key().payrollCode()),
                row.key().originPeriod().toString(),
                Days.text(row.days()),
                row.minutes());
    }

    String csv() {
        return Csv.line(List.of(
                employer.toString(),
                employeeRef,
                agreementId.toString(),
                Objects.requireNonNullElse(payrollCode, ""),
                originPeriod,
                days,
                minutes == null ? "" : minutes.toString()));
    }
}
