package dev.secondment.leave.cover.domain;

/** How near somebody stands to the work, in the order in which people are asked. */
public enum Standing {
    /** Named for it beforehand. */
    DEPUTY,
    /** Of the same team. */
    TEAM,
    /** Of the host's pool of people who help out. */
    POOL,
    /** Of somebody else's. */
    AGENCY,
    /** Sent by the home employer in the absent person's stead. */
    HOME_SUBSTITUTE
}
