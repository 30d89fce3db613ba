package dev.secondment.leave.entitlement.rest;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.entitlement.domain.LeaveCertificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LeaveCertificate", description = "What the next employer asks for: BUrlG section 6(2)")
public record LeaveCertificateResponse(
        UUID id,
        UUID agreementId,

        @Schema(description = "The organisation that certifies")
        UUID employer,

        @Schema(examples = "E-1001") String employeeRef,
        @Schema(examples = "2026") int year,

        @Schema(description = "First day of the year that it is about")
        LocalDate from,

        LocalDate to,
        @Schema(examples = "30.0") String entitled,

        @Schema(description = "Taken, and approved for the rest of the year", examples = "12.0")
        String granted,

        @Schema(examples = "0.0") String paidOut,

        @Schema(description = "Of the week that days are counted in", examples = "5.0")
        String daysPerWeek,

        Instant issuedAt) {

    static LeaveCertificateResponse from(LeaveCertificate certificate) {
        LeaveCertificate.Amounts amounts = certificate.amounts();
        return new LeaveCertificateResponse(
                certificate.id(),
                certificate.agreementId(),
                certificate.subject().employer(),
                certificate.subject().employeeRef(),
                certificate.leaveYear(),
                certificate.subject().firstDay(),
                certificate.subject().lastDay(),
                Days.text(amounts.entitled()),
                Days.text(amounts.granted()),
                Days.text(amounts.paidOut()),
                Days.text(amounts.daysPerWeek()),
                certificate.issuedAt());
    }
}
