package dev.secondment.agreement.document.domain;

import java.util.Locale;

/** The languages in which documents are written. */
public enum Language {
    EN(Locale.UK),
    DE(Locale.GERMANY);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As it stands in an address and in the page: {@code de}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
