package dev.secondment.leave.absence.domain;

import dev.secondment.leave.calendar.domain.Half;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.terms.domain.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;

/** Absences made and moved as the service does it. */
public final class AbsenceFixture {
    public static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 5);

    public static final LocalDate PLACEMENT_END = LocalDate.of(2027, 4, 30);
    public static final Instant NOON = Instant.parse("2027-01-06T11:00:00Z");

    private AbsenceFixture() {}

    public static Absence reported() {
        return reported(AbsenceKind.SICKNESS);
    }

    public static Absence reported(AbsenceKind kind) {
        return reported(kind, AbsenceSpan.since(Slot.of(FIRST_DAY, Half.AM), LocalDate.of(2027, 1, 8)));
    }

    public static Absence reported(AbsenceKind kind, AbsenceSpan span) {
        return Absence.reported(
                UUID.randomUUID(),
                new Absence.Report(
                        UUID.randomUUID(),
                        kind,
                        span,
                        ReportedAs.by(
                                Side.SECONDEE,
                                Instant.parse("2027-01-05T06:30:00Z"),
                                EnumSet.of(Side.HOME, Side.HOST),
                                "Rest, says the doctor")),
                span.firstDay().plusDays(3),
                span.firstDay().plusDays(42));
    }

    public static Certificate certificate(String from, String to) {
        return Certificate.received(
                UUID.randomUUID(), UUID.randomUUID(), LocalDate.parse(from), LocalDate.parse(to), "AU-1", NOON);
    }

    public static Slot evening(String day) {
        return Slot.of(LocalDate.parse(day), Half.PM);
    }

    public static Absence in(AbsenceStatus status) {
        Absence absence = reported();
        switch (status) {
            case REPORTED -> {}
            case CERTIFICATE_DUE -> absence.askForCertificate(FIRST_DAY.plusDays(3));
            case CERTIFIED -> absence.certify(certificate("2027-01-05", "2027-01-07"));
            case LONG_TERM -> absence.becomeLong(FIRST_DAY.plusDays(42));
            case CLOSED -> absence.end(evening("2027-01-07"), PLACEMENT_END);
            case WITHDRAWN -> absence.withdraw();
        }
        return absence;
    }
}
