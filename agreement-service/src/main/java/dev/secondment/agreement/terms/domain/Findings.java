package dev.secondment.agreement.terms.domain;

import dev.secondment.platform.problem.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a review has found so far. The pointer names the place, the code what is wrong there; both are stable. */
final class Findings {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Terms terms;
    private final List<Violation> found = new ArrayList<>();

    Findings(Terms terms) {
        this.terms = terms;
    }

    List<Violation> all() {
        return List.copyOf(found);
    }

    static <P, V> @Nullable V part(@Nullable P part, Function<P, @Nullable V> field) {
        return part == null ? null : field.apply(part);
    }

    static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    <P, V> @Nullable V need(String pointer, @Nullable P part, Function<P, @Nullable V> field) {
        return need(pointer, part(part, field));
    }

    /** The value, unless it is missing or as good as missing: blank, empty. */
    <V> @Nullable V need(String pointer, @Nullable V value) {
        boolean empty = value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> many && many.isEmpty())
                || (value instanceof Map<?, ?> many && many.isEmpty());
        refuseIf(empty, pointer, "missing", "Needed before the agreement can be reviewed.");
        return empty ? null : value;
    }

    void refuseIf(boolean contradicts, String pointer, String code, String detail) {
        if (contradicts) {
            found.add(new Violation(pointer, code, detail));
        }
    }

    static <E> void each(String pointer, @Nullable List<E> elements, BiConsumer<String, E> review) {
        for (int i = 0; elements != null && i < elements.size(); i++) {
            review.accept(pointer + "/" + i, elements.get(i));
        }
    }

    /** Each element but the first of its name is refused; what has no name yet is not compared. */
    <E> void onceEach(
            String pointer,
            @Nullable List<E> elements,
            String member,
            Function<E, @Nullable Object> name,
            String code) {
        Set<Object> seen = new HashSet<>();
        each(pointer, elements, (at, element) -> {
            Object named = name.apply(element);
            refuseIf(named != null && !seen.add(named), at + member, code, "Named before: " + named + ".");
        });
    }

    void country(String pointer, @Nullable String countryOrRegion) {
        refuseIf(
                countryOrRegion != null && !COUNTRIES.contains(countryOrRegion.substring(0, 2)),
                pointer,
                "unknown-country",
                "Give a country by its two letters of ISO 3166-1, such as DE.");
    }

    /** Vendor and client are somebody only where the terms name them. */
    void party(String pointer, @Nullable PartyRole role) {
        refuseIf(
                role != null && !terms.parties().contains(role),
                pointer,
                "no-such-party",
                "The terms name no " + role + ".");
    }

    void parties(String pointer, @Nullable List<PartyRole> roles) {
        each(pointer, roles, this::party);
        onceEach(pointer, roles, "", role -> role, "named-twice");
    }

    /** More than nothing, at most the whole. */
    void share(String pointer, @Nullable BigDecimal percent) {
        refuseIf(
                percent != null && (percent.signum() == 0 || percent.compareTo(HUNDRED) > 0),
                pointer,
                "percent-out-of-range",
                "A share is more than 0 and at most 100 per cent.");
    }

    /** Nothing of the sort may be said, because something else excludes it. */
    void excludes(boolean excluded, String pointer, @Nullable Object value, String code, String detail) {
        refuseIf(excluded && value != null, pointer, code, detail);
    }

    static boolean before(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
