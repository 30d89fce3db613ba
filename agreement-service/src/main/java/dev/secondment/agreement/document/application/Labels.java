package dev.secondment.agreement.document.application;

import dev.secondment.agreement.document.domain.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.Period;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.StringJoiner;

/** What fields and values are called in a language. */
final class Labels {
    private static final Map<Language, Labels> BY_LANGUAGE = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            BY_LANGUAGE.put(language, new Labels(language));
        }
    }

    private final Language language;
    private final Properties texts = new Properties();

    private Labels(Language language) {
        this.language = language;
        try {
            texts.load(new StringReader(PageWriter.resource("/documents/labels_" + language.tag() + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Labels in(Language language) {
        return java.util.Objects.requireNonNull(BY_LANGUAGE.get(language));
    }

    Locale locale() {
        return language.locale();
    }

    /** @param owner the record that has the field, for names that mean two things */
    Optional<String> field(Class<?> owner, String name) {
        return text(owner.getSimpleName() + "." + name).or(() -> text(name));
    }

    Optional<String> value(Enum<?> value) {
        return text(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** A word of the frame, which is always there. */
    String word(String key) {
        return text(key).orElseThrow(() -> new IllegalStateException("No label " + key + " in " + language));
    }

    /** {@code P1Y6M} as people say it: 1 year 6 months. */
    String length(Period period) {
        StringJoiner words = new StringJoiner(" ");
        count(words, "years", period.getYears());
        count(words, "months", period.getMonths());
        boolean weeks = period.getDays() % 7 == 0;
        count(words, weeks ? "weeks" : "days", weeks ? period.getDays() / 7 : period.getDays());
        return words.toString();
    }

    private void count(StringJoiner words, String unit, int number) {
        if (number == 1) {
            words.add(word(unit + ".one"));
        } else if (number > 1) {
            words.add(MessageFormat.format(word(unit), Integer.toString(number)));
        }
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }
}
