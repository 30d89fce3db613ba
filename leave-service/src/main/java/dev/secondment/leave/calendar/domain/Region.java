package dev.secondment.leave.calendar.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose public holidays apply: a country, one of its subdivisions by ISO 3166-2, such as {@code DE-BY}, or a community of
 * one that has holidays of its own, such as {@code DE-BY-Augsburg}.
 */
public record Region(String code) {
    public static final String FORM = "[A-Z]{2}(-[A-Z0-9]{1,3}(-[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ .'-]{0,59})?)?";

    private static final Pattern PARTS = Pattern.compile("([A-Z]{2})(?:-([A-Z0-9]{1,3})(?:-(.+))?)?");
    private static final Pattern WELL_FORMED = Pattern.compile(FORM);

    public Region {
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException("Not an ISO 3166-2 code with or without a community: " + code);
        }
    }

    public static boolean isWellFormed(String code) {
        return WELL_FORMED.matcher(code).matches();
    }

    public String country() {
        return part(1);
    }

    /** Empty for a whole country. */
    public String subdivision() {
        return part(2);
    }

    /** Empty for a whole country or subdivision. */
    public String community() {
        return part(3);
    }

    /** The region without the community: ISO 3166-2. */
    public String isoCode() {
        return subdivision().isEmpty() ? country() : country() + "-" + subdivision();
    }

    /** This region and those around it, the smallest first. */
    public Stream<Region> widening() {
        return Stream.of(code, isoCode(), country()).distinct().map(Region::new);
    }

    private String part(int number) {
        Matcher parts = PARTS.matcher(code);
        return parts.matches() ? Optional.ofNullable(parts.group(number)).orElse("") : "";
    }
}
