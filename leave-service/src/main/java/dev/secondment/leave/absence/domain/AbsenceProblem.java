package dev.secondment.leave.absence.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;

/** What an absence can be refused for. */
public enum AbsenceProblem implements ProblemType {
    UNKNOWN(
            "absence-unknown",
            "There is no such absence",
            ProblemKind.NOT_FOUND,
            "Check the id, and that you are a party of its agreement."),
    INVALID_DATES(
            "absence-invalid-dates",
            "The dates are out of order",
            ProblemKind.RULE,
            "The first day comes before the expected return, from before to, and the last day not before the first."),
    OVERLAP(
            "absence-overlap",
            "Another absence covers part of these days",
            ProblemKind.CONFLICT,
            "The absence that conflictsWith names holds these days. End or change that one; one that is over already is "
                    + "reported with its last day."),
    ILLEGAL_TRANSITION(
            "absence-illegal-transition",
            "The absence is past this step",
            ProblemKind.CONFLICT,
            "allowedTransitions lists what is still possible."),
    CERTIFICATE_OUTSIDE(
            "absence-certificate-outside",
            "The certificate does not cover the absence",
            ProblemKind.RULE,
            "A certificate begins on or after the first day and reaches into the absence; report an earlier illness first."),
    NOT_CERTIFIABLE(
            "absence-not-certifiable",
            "Only sickness is certified",
            ProblemKind.RULE,
            "If the person is ill, end this absence and report the sickness, then certify that one."),
    CERTIFICATE_TOO_LONG(
            "absence-certificate-too-long",
            "The certificate runs for more than 78 weeks",
            ProblemKind.RULE,
            "Check from and to; for a longer sickness hand in one certificate after the other."),
    CERTIFIED_BEYOND(
            "absence-certified-beyond",
            "A certificate covers later days",
            ProblemKind.CONFLICT,
            "End the absence on the certificate's last day or later, or correct the certificate."),
    CERTIFICATE_UNKNOWN(
            "absence-certificate-unknown",
            "The absence has no such certificate",
            ProblemKind.NOT_FOUND,
            "Take the id from the absence's certificates; one that was withdrawn stays withdrawn."),
    NOT_LONG(
            "absence-not-long",
            "The absence is not a long one",
            ProblemKind.CONFLICT,
            "Decide when the answer carries longTerm."),
    NOT_IN_GREAT_BRITAIN(
            "absence-no-statutory-sick-pay",
            "Statutory sick pay is due in Great Britain only",
            ProblemKind.RULE,
            "Ask the home payroll what is paid at this place of work."),
    NOT_SICKNESS(
            "absence-not-sickness",
            "The absence is not sickness",
            ProblemKind.RULE,
            "Sick pay follows sickness; ask for an absence of that kind."),
    NOTE_NOT_YOURS(
            "absence-note-not-yours",
            "A medical note is between the person and home HR",
            ProblemKind.FORBIDDEN,
            "Report the absence without the note.");

    private final ProblemText text;

    AbsenceProblem(String code, String title, ProblemKind kind, String advice) {
        text = new ProblemText(code, title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
