package dev.secondment.leave.absence.rest;

import dev.secondment.leave.absence.application.AbsenceView;
import dev.secondment.leave.absence.domain.AbsenceFields;
import dev.secondment.leave.absence.domain.AbsenceReader;
import dev.secondment.leave.absence.domain.AbsenceSpan;
import dev.secondment.leave.absence.domain.AbsenceStatus;
import dev.secondment.leave.absence.domain.LongAbsenceDecision;
import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.calendar.domain.Half;
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

        @Schema(
                description = "\"full\"; for the host side \"absent\", or \"withdrawn\" where the report was a mistake",
                examples = "full")
        String view,

        @Schema(examples = "2027-01-05") LocalDate firstDay,

        @Schema(description = "The first half day away", examples = "AM")
        Half firstSlot,

        @Schema(examples = "2027-01-08") @Nullable LocalDate expectedReturn,
        @Schema(examples = "2027-01-07") @Nullable LocalDate lastDay,
        @Schema(examples = "PM") @Nullable Half lastSlot,

        @Schema(description = "The employers that the terms have told", examples = "[\"HOME\",\"HOST\"]")
        List<Side> told,

        @Schema(examples = "SICKNESS") @Nullable String kind,
        @Schema(examples = "CERTIFIED") @Nullable String status,
        @Nullable Side reportedBy,
        Instant reportedAt,

        @Schema(description = "By when the next certificate is due, while the absence goes on", examples = "2027-01-08")
        @Nullable
        LocalDate certificateDueOn,

        @Nullable List<CertificateResponse> certificates,

        @Schema(description = "Working days of the absence that are not leave, once it has ended", examples = "2.0")
        @Nullable
        String days,

        @Schema(description = "For the home employer, once the absence is a long one") @Nullable
        LongTermResponse longTerm,

        @Schema(description = "For home HR and the person alone") @Nullable
        String medicalNote,

        @Schema(examples = "0") long version) {

    @Schema(name = "Certificate")
    public record CertificateResponse(
            @Schema(examples = "0190a100-0000-7000-8000-0000000ce271")
            UUID id,

            @Schema(examples = "2027-01-05") LocalDate from,
            @Schema(examples = "2027-01-07") LocalDate to,

            @Schema(description = "For home HR and the person alone", examples = "AU-2027-0042") @Nullable
            String reference,

            Instant receivedAt,
            @Nullable Instant withdrawnAt) {}

    @Schema(name = "LongAbsence", description = "Home HR is asked how the placement goes on")
    public record LongTermResponse(
            @Schema(examples = "2027-02-16") LocalDate since,
            @Schema(examples = "2027-03-02") LocalDate decisionDueOn,
            @Nullable LongAbsenceDecision decision) {}

    static AbsenceResponse from(AbsenceView view) {
        Set<AbsenceReader> readers = view.readers();
        AbsenceSpan span = view.span();
        return new AbsenceResponse(
                view.id(),
                view.agreementId(),
                view(view),
                span.firstDay(),
                span.firstHalf(),
                span.expectedReturn(),
                span.lastDay(),
                span.lastHalf(),
                view.reported().told().stream().sorted().toList(),
                AbsenceFields.ANSWER.show("kind", readers, view.kind().name()),
                AbsenceFields.ANSWER.show("status", readers, view.status().name()),
                AbsenceFields.ANSWER.show("reportedBy", readers, view.reported().by()),
                view.reported().at(),
                AbsenceFields.ANSWER.show("certificateDueOn", readers, view.certificateDueOn()),
                AbsenceFields.ANSWER.show("certificates", readers, certificates(view)),
                AbsenceFields.ANSWER.show("days", readers, days(view)),
                AbsenceFields.ANSWER.show("longTerm", readers, longTerm(view)),
                AbsenceFields.ANSWER.show(
                        "medicalNote", readers, view.reported().medicalNote()),
                view.version());
    }

    private static String view(AbsenceView view) {
        if (AbsenceFields.ANSWER.mayRead("kind", view.readers())) {
            return "full";
        }
        return view.status() == AbsenceStatus.WITHDRAWN ? "withdrawn" : "absent";
    }

    private static List<CertificateResponse> certificates(AbsenceView view) {
        return view.certificates().stream()
                .map(certificate -> new CertificateResponse(
                        certificate.id(),
                        certificate.from(),
                        certificate.to(),
                        AbsenceFields.CERTIFICATE.show("reference", view.readers(), certificate.reference()),
                        certificate.receivedAt(),
                        certificate.withdrawnAt()))
                .toList();
    }

    private static @Nullable String days(AbsenceView view) {
        return view.span().last().isPresent() ? Days.text(view.settled().days()) : null;
    }

    private static @Nullable LongTermResponse longTerm(AbsenceView view) {
        return view.longTerm()
                .map(found -> new LongTermResponse(found.since(), found.decisionDueOn(), found.decision()))
                .orElse(null);
    }
}
