package dev.secondment.agreement.lifecycle.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question to the index of words: agreements in which every word begins one, among the caller's own. Vendors and
 * clients find by the words that every party may read (weight A).
 *
 * @param words parted the way the database parts them
 */
record SearchWords(List<String> words, Collection<String> principals) {
    private static final String PARTING = "[\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7f]+";
    private static final int AT_MOST = 8;

    /** What the three parameters below make of it. */
    static final String MATCHES = """
            p.words @@ ((CAST(:full AS tsquery) && to_tsquery(CAST('simple' AS regconfig), :anyWord))
                     || (CAST(:part AS tsquery) && to_tsquery(CAST('simple' AS regconfig), :sharedWord)))""";

    static SearchWords of(String question, Collection<String> principals) {
        return new SearchWords(
                Stream.of(question.toLowerCase(Locale.ROOT).split(PARTING))
                        .filter(word -> !word.isBlank())
                        .limit(AT_MOST)
                        .toList(),
                principals);
    }

    String full() {
        return parties("full ");
    }

    String part() {
        return parties("part ");
    }

    String anyWord() {
        return all(":*");
    }

    String sharedWord() {
        return all(":*A");
    }

    private String parties(String as) {
        return principals.stream()
                .map(principal -> "'" + (as + principal).replace("'", "''") + "'")
                .collect(Collectors.joining(" | "));
    }

    private String all(String how) {
        return words.stream().map(word -> "'" + word + "'" + how).collect(Collectors.joining(" & "));
    }
}
