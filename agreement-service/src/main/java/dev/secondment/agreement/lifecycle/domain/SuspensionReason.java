package dev.secondment.agreement.lifecycle.domain;

/** Why a secondment is halted for a while. */
public enum SuspensionReason {
    LONG_ABSENCE,
    PERMIT_GAP,
    STRIKE,
    /** The host sent the person away at once and asks the home employer to call them back; home decides the rest. */
    REMOVAL_FROM_SITE
}
