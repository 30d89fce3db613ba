package dev.secondment.agreement.rules.domain;

import java.util.Arrays;
import java.util.Optional;

/** What rules may ask of a case beyond its terms. */
public enum CaseFact {
    /** The day of the check at the host site. */
    TODAY("case.today"),
    LAST_DAY("case.lastDay"),
    /** From the first to the last day. */
    TERM("case.term"),
    /** Codes of the formalities that are done. */
    FORMALITIES("case.formalities"),
    /** How many times the agreement was extended, the present one included. */
    EXTENSIONS("case.extensions"),
    /** When the home employer last reviewed, met or paid the person. */
    LAST_HOME_CONTROL("case.lastHomeControl");

    private final String path;

    CaseFact(String path) {
        this.path = path;
    }

    static Optional<CaseFact> at(String path) {
        return Arrays.stream(values()).filter(fact -> fact.path.equals(path)).findFirst();
    }
}
