package dev.secondment.agreement.rules.domain;

/** What follows where a rule is not met. */
public enum Effect {
    INFO,
    WARN,
    /** Holds the draft back. */
    BLOCK_SUBMISSION,
    /** Holds the text back from being frozen for signing. */
    BLOCK_SIGNATURE,
    /** Holds the signed agreement back from its start. */
    BLOCK_ACTIVATION;

    /** What stops an early step stops the later ones too: a rule may have come into force in between. */
    public boolean blocks(Step step) {
        return switch (this) {
            case INFO, WARN -> false;
            case BLOCK_SUBMISSION -> true;
            case BLOCK_SIGNATURE -> step != Step.SUBMISSION;
            case BLOCK_ACTIVATION -> step == Step.ACTIVATION;
        };
    }
}
