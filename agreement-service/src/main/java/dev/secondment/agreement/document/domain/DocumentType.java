package dev.secondment.agreement.document.domain;

import java.util.Locale;

/** What can be printed of an agreement. */
public enum DocumentType {
    /** What the parties sign, with its fingerprint and the page of signatures. */
    CONTRACT,
    /** Tells the person that the secondment goes on, and until when. */
    EXTENSION_LETTER,
    /** Tells the person that it ends before the planned day. */
    EARLY_END_LETTER,
    /** Tells the person what happens on the first day back. */
    RETURN_LETTER;

    /** As it stands in an address: {@code extension-letter}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
