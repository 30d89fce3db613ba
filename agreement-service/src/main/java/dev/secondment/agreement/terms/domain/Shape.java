package dev.secondment.agreement.terms.domain;

import dev.secondment.agreement.calendar.domain.Region;

/** What a text may look like, field by field; what it means is judged by {@link TermsReview}. */
final class Shape {
    /** One line; half a surrogate pair is no text and could not be signed. */
    static final String TEXT = "[^\\p{Cc}\\p{Cs}]*";
    /** Lines; nothing else that steers a printer. */
    static final String PROSE = "[^\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\p{Cs}]*";

    static final String DECIMAL = "(0|[1-9]\\d{0,2})(\\.\\d{1,4})?";
    static final String AMOUNT = "(0|[1-9]\\d{0,14})(\\.\\d{1,4})?";
    static final String COUNTRY = "[A-Z]{2}";
    static final String JURISDICTION = "[A-Z]{2}(-[A-Z0-9]{1,3})?";
    /** ISO 3166-2; after a further hyphen a community that has public holidays of its own, such as DE-BY-Augsburg. */
    static final String REGION = Region.FORM;

    static final String LANGUAGE = "[a-z]{2}(-[A-Z]{2})?";
    /** A name that machines compare: of a clause, a criterion. */
    static final String CODE = "[A-Z0-9][A-Z0-9._-]{0,63}";

    static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d";

    static final String PERIOD = "P(?=\\d)(\\d{1,2}Y)?(\\d{1,3}M)?(\\d{1,3}W)?(\\d{1,4}D)?";

    private Shape() {}
}
