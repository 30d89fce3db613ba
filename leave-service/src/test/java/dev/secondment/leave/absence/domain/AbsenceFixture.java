package dev.secondment.leave.absence.domain;

import dev.secondment.leave.terms.domain.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Absences made and moved as the service does it. */
public final class AbsenceFixture {
    public static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 5);

    public static final LocalDate PLACEMENT_END = LocalDate.of(2027, 4, 30);

    private AbsenceFixture() {}

    public static Absence reported() {
        return reported(AbsenceKind.SICKNESS);
    }

    public static Absence reported(AbsenceKind kind) {
        return Absence.reported(
                UUID.randomUUID(),
                new Absence.Report(
                        UUID.randomUUID(),
                        kind,
                        FIRST_DAY,
                        LocalDate.of(2027, 1, 8),
                        Side.SECONDEE,
                        Instant.parse("2027-01-05T06:30:00Z")),
                FIRST_DAY.plusDays(3));
    }

    public static Certificate certificate(String from, String to) {
        return new Certificate(
                UUID.randomUUID(),
                LocalDate.parse(from),
                LocalDate.parse(to),
                "AU-1",
                Instant.parse("2027-01-06T09:00:00Z"));
    }

    public static Absence in(AbsenceStatus status) {
        Absence absence = reported();
        switch (status) {
            case REPORTED -> {}
            case CERTIFIED -> absence.certify(certificate("2027-01-05", "2027-01-07"));
            case CLOSED -> absence.end(LocalDate.of(2027, 1, 7), PLACEMENT_END);
        }
        return absence;
    }
}
