package dev.secondment.leave.absence.rest;

import dev.secondment.leave.absence.application.AbsenceView;
import dev.secondment.leave.absence.domain.AbsenceFields;
import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.terms.domain.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Absence",
        description = "An absence. The host side gets the view \"absent\": dates, and nothing of why.")
public record AbsenceResponse(
        UUID id,
        UUID agreementId,

        @Schema(description = "\"full\", or \"absent\" for the host side", examples = "full")
        String view,

        @Schema(examples = "2027-01-05") LocalDate firstDay,
        @Schema(examples = "2027-01-08") @Nullable LocalDate expectedReturn,
        @Schema(examples = "2027-01-07") @Nullable LocalDate lastDay,
        @Schema(examples = "SICKNESS") @Nullable String kind,
        @Schema(examples = "CERTIFIED") @Nullable String status,
        @Nullable Side reportedBy,
        Instant reportedAt,
        @Schema(examples = "2027-01-08") @Nullable LocalDate certificateDueOn,
        @Nullable List<CertificateResponse> certificates,

        @Schema(description = "Working days of the absence that are not leave, once it has ended", examples = "2.0")
        @Nullable
        String days,

        @Schema(examples = "0") long version) {

    @Schema(name = "Certificate")
    public record CertificateResponse(
            LocalDate from, LocalDate to, @Nullable String reference, Instant receivedAt) {}

    static AbsenceResponse from(AbsenceView view) {
        Set<Side> readers = view.readers();
        return new AbsenceResponse(
                view.id(),
                view.agreementId(),
                AbsenceFields.ANSWER.mayRead("kind", readers) ? "full" : "absent",
                view.firstDay(),
                view.expectedReturn().orElse(null),
                view.lastDay().orElse(null),
                AbsenceFields.ANSWER.show("kind", readers, view.kind().name()),
                AbsenceFields.ANSWER.show("status", readers, view.status().name()),
                AbsenceFields.ANSWER.show("reportedBy", readers, view.reportedBy()),
                view.reportedAt(),
                AbsenceFields.ANSWER.show("certificateDueOn", readers, view.certificateDueOn()),
                AbsenceFields.ANSWER.show("certificates", readers, certificates(view)),
                AbsenceFields.ANSWER.show("days", readers, days(view)),
                view.version());
    }

    private static List<CertificateResponse> certificates(AbsenceView view) {
        return view.certificates().stream()
                .map(certificate -> new CertificateResponse(
                        certificate.from(), certificate.to(), certificate.reference(), certificate.receivedAt()))
                .toList();
    }

    private static @Nullable String days(AbsenceView view) {
        return view.lastDay().isPresent() ? Days.text(view.settled().days()) : null;
    }
}
