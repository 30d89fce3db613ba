package dev.secondment.agreement.conversion.domain;

public enum BlockCause {
    /** Somebody whose post is at risk takes the post. */
    AT_RISK_PRIORITY,
    /** The contract's first day came, and there was no contract. */
    NOT_CONTRACTED_IN_TIME,
    /** The parties settled another end meanwhile, or the secondment had ended otherwise. */
    ENDED_OTHERWISE
}
