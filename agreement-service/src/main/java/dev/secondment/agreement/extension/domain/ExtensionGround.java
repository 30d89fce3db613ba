package dev.secondment.agreement.extension.domain;

/** Why longer. An extension without a written ground is not asked for, it drifts. */
public enum ExtensionGround {
    TASK_NOT_FINISHED,
    COVER_STILL_NEEDED,
    DEVELOPMENT_GOAL_OPEN,
    REPLACEMENT_DELAYED,
    /** Something else, put in words. */
    OTHER
}
