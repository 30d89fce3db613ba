package dev.secondment.leave.absence.domain;

import static dev.secondment.leave.terms.domain.FieldAudience.EVERYBODY;
import static dev.secondment.leave.terms.domain.FieldAudience.NOT_THE_HOST;
import static java.util.Map.entry;

import dev.secondment.leave.terms.domain.FieldAudience;
import dev.secondment.leave.terms.domain.Side;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Who may read what of an absence. The host sees that somebody is away and until when; every medical fact is home. */
public final class AbsenceFields {

    private static final Set<Side> HOME_ONLY = Set.of(Side.HOME);
    private static final Set<AbsenceReader> ALL = EnumSet.allOf(AbsenceReader.class);
    private static final Set<AbsenceReader> EMPLOYER = EnumSet.complementOf(EnumSet.of(AbsenceReader.HOST));
    private static final Set<AbsenceReader> HOME = EnumSet.of(AbsenceReader.HOME, AbsenceReader.HOME_HR);
    private static final Set<AbsenceReader> MEDICAL = EnumSet.of(AbsenceReader.HOME_HR, AbsenceReader.SECONDEE);

    public static final AbsenceAudience ANSWER = new AbsenceAudience(Map.ofEntries(
            entry("id", ALL),
            entry("agreementId", ALL),
            entry("view", ALL),
            entry("firstDay", ALL),
            entry("firstSlot", ALL),
            entry("expectedReturn", ALL),
            entry("lastDay", ALL),
            entry("lastSlot", ALL),
            entry("reportedAt", ALL),
            entry("told", ALL),
            entry("version", ALL),
            entry("kind", EMPLOYER),
            entry("status", EMPLOYER),
            entry("reportedBy", EMPLOYER),
            entry("certificateDueOn", EMPLOYER),
            entry("certificates", EMPLOYER),
            entry("days", EMPLOYER),
            entry("longTerm", HOME),
            entry("medicalNote", MEDICAL)));

    /** Of each certificate, to those who may read that there are any. */
    public static final AbsenceAudience CERTIFICATE = new AbsenceAudience(Map.of(
            "id", EMPLOYER,
            "from", EMPLOYER,
            "to", EMPLOYER,
            "receivedAt", EMPLOYER,
            "withdrawnAt", EMPLOYER,
            "reference", MEDICAL));

    public static final FieldAudience EVENT = new FieldAudience(Map.ofEntries(
            entry("agreementId", EVERYBODY),
            entry("absenceId", EVERYBODY),
            entry("firstDay", EVERYBODY),
            entry("expectedReturn", EVERYBODY),
            entry("lastDay", EVERYBODY),
            entry("kind", NOT_THE_HOST),
            entry("certificateDueOn", NOT_THE_HOST),
            entry("from", NOT_THE_HOST),
            entry("to", NOT_THE_HOST),
            entry("firstSlot", EVERYBODY),
            entry("lastSlot", EVERYBODY),
            entry("certificateId", NOT_THE_HOST),
            entry("dueOn", NOT_THE_HOST),
            entry("days", HOME_ONLY),
            entry("decisionDueOn", HOME_ONLY),
            entry("decision", HOME_ONLY),
            entry("perDay", NOT_THE_HOST),
            entry("takenBack", NOT_THE_HOST)));

    private AbsenceFields() {}
}
