package dev.secondment.agreement.calendar.domain;

import java.util.regex.Pattern;

/** A country, or one of its subdivisions, whose public holidays apply: ISO 3166-2, such as {@code DE-BY}. */
public record Region(String code) {
    private static final Pattern ISO_3166_2 = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    public Region {
        if (!ISO_3166_2.matcher(code).matches()) {
            throw new IllegalArgumentException("Not an ISO 3166-2 code: " + code);
        }
    }

    public String country() {
        return code.substring(0, 2);
    }

    /** Empty for a whole country. */
    public String subdivision() {
        return code.length() > 2 ? code.substring(3) : "";
    }
}
