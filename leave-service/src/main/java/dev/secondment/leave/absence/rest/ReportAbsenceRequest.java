package dev.secondment.leave.absence.rest;

import dev.secondment.leave.absence.application.ReportAbsence;
import dev.secondment.leave.absence.domain.AbsenceKind;
import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReportAbsence", description = "That somebody is away. No diagnosis.")
public record ReportAbsenceRequest(
        @NotNull @Schema(examples = "0190a000-0000-7000-8000-0000000a9001")
        UUID agreementId,

        @NotNull @Schema(examples = "SICKNESS") Kind kind,
        @NotNull @Schema(examples = "2027-01-05") LocalDate firstDay,

        @Schema(description = "PM where the morning was worked; AM where nothing is said", examples = "AM") @Nullable
        Half firstSlot,

        @Schema(description = "The first day back at work, where one is expected", examples = "2027-01-08") @Nullable
        LocalDate expectedReturn,

        @Schema(description = "The last day away, where the absence is over already: it is ended at once") @Nullable
        LocalDate lastDay,

        @Schema(description = "AM where the afternoon was worked or was leave; PM where nothing is said") @Nullable
        Half lastSlot,

        @Size(max = 500) @Schema(description = "By the person or home HR; read by nobody else") @Nullable
        String medicalNote) {

    /** Why somebody is away, as it may be written. */
    public enum Kind {
        SICKNESS(AbsenceKind.SICKNESS),
        EMERGENCY(AbsenceKind.EMERGENCY),
        /** As agreements call it. */
        EMERGENCY_DEPENDANT(AbsenceKind.EMERGENCY);

        private final AbsenceKind meaning;

        Kind(AbsenceKind meaning) {
            this.meaning = meaning;
        }
    }

    ReportAbsence.Command toCommand() {
        return new ReportAbsence.Command(
                agreementId,
                kind.meaning,
                Slot.of(firstDay, firstSlot == null ? Half.AM : firstSlot),
                expectedReturn,
                lastDay == null ? null : EndAbsenceRequest.slot(lastDay, lastSlot),
                medicalNote);
    }
}
