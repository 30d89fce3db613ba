package dev.secondment.gateway.edge;

import java.util.regex.Pattern;

/**
 * Which request targets are passed on. A target that two servers could read differently is refused rather than
 * repaired: what was authorised must be what is served.
 */
final class PathRules {
    /** Segments of plain characters and escapes, each after one slash; the first may be empty: that is the root. */
    private static final Pattern PLAIN = Pattern.compile("/|(/([A-Za-z0-9._~!$&'()*+,=:@-]|%[0-9A-Fa-f]{2})+)+/?");

    /**
     * What an escape must not hide: control characters, percent sign, slash, backslash, semicolon, and every character
     * that needs no escape, so that each path has one spelling.
     */
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)%([01][0-9a-f]|25|2[def]|3[0-9b]|4[1-9a-f]|5[0-9acf]|6[1-9a-f]|7[0-9aef])");

    private static final Pattern DOTS = Pattern.compile("/\\.{1,2}(/|$)");

    private PathRules() {}

    static boolean allows(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return PLAIN.matcher(path).matches()
                && !HIDDEN.matcher(path).find()
                && !DOTS.matcher(path).find();
    }
}
