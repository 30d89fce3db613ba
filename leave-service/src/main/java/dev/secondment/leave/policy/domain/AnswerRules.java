package dev.secondment.leave.policy.domain;

/**
 * How an employer answers requests.
 *
 * @param workingDays within which each step is answered, of those who are asked
 * @param remindBefore so many working days before the answer is due they are reminded
 * @param cancellationNeedsConsent whether granted leave is called off only by consent of the side that granted it
 */
public record AnswerRules(int workingDays, int remindBefore, Silence onSilence, boolean cancellationNeedsConsent) {
    public static final AnswerRules USUAL = new AnswerRules(5, 1, Silence.ESCALATE, false);

    /** Of two employers' rules: the sooner answer, the earlier reminder, no consent that only one of them gives. */
    AnswerRules and(AnswerRules other) {
        return new AnswerRules(
                Math.min(workingDays, other.workingDays),
                Math.max(remindBefore, other.remindBefore),
                onSilence == other.onSilence ? onSilence : Silence.ESCALATE,
                cancellationNeedsConsent || other.cancellationNeedsConsent);
    }

    /** What becomes of a request that nobody answers in time. */
    public enum Silence {
        /** Home HR decides. */
        ESCALATE,
        /** Silence is a yes: the next step is asked, and after the last one the leave is granted. */
        CONSENT
    }
}
