package dev.secondment.agreement.rules.domain;

/** Who at the home employer may set a rule aside for one agreement, with a reason. */
public enum WaivableBy {
    /** The law leaves no choice. */
    NOBODY,
    /** HR or compliance. */
    HR,
    COMPLIANCE;

    public boolean allows(WaivableBy author) {
        return this == author || (this == HR && author == COMPLIANCE);
    }
}
