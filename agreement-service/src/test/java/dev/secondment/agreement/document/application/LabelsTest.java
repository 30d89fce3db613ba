package dev.secondment.agreement.document.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.agreement.document.domain.Language;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.Terms;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Period;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

    @ParameterizedTest
    @EnumSource
    void whatever_can_be_agreed_has_a_name_in_the_language(Language language) {
        Set<String> missing = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        walk(Terms.class, Labels.in(language), seen, missing);
        walk(Side.class, Labels.in(language), seen, missing);
        assertThat(missing).isEmpty();
        assertThat(seen).hasSizeGreaterThan(60);
    }

    private static void walk(Type type, Labels labels, Set<Class<?>> seen, Set<String> missing) {
        if (type instanceof ParameterizedType generic) {
            for (Type inner : generic.getActualTypeArguments()) {
                walk(inner, labels, seen, missing);
            }
        } else if (type instanceof Class<?> known && seen.add(known)) {
            if (known.isRecord()) {
                for (RecordComponent field : known.getRecordComponents()) {
                    if (labels.field(known, field.getName()).isEmpty()) {
                        missing.add(known.getSimpleName() + "." + field.getName());
                    }
                    walk(field.getGenericType(), labels, seen, missing);
                }
            } else if (known.isEnum()) {
                for (Object constant : known.getEnumConstants()) {
                    if (labels.value((Enum<?>) constant).isEmpty()) {
                        missing.add(known.getSimpleName() + "." + constant);
                    }
                }
            }
        }
    }

    @Test
    void both_languages_name_the_same_things() {
        assertThat(PageWriter.resource("/documents/labels_en.properties")
                        .lines()
                        .map(line -> line.replaceAll("=.*", "")))
                .containsExactlyElementsOf(PageWriter.resource("/documents/labels_de.properties")
                        .lines()
                        .map(line -> line.replaceAll("=.*", ""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "P4W, 4 weeks, 4 Wochen",
        "P1Y6M, 1 year 6 months, 1 Jahr 6 Monate",
        "P18M, 18 months, 18 Monate",
        "P1M, 1 month, 1 Monat",
        "P10D, 10 days, 10 Tage",
        "P1D, 1 day, 1 Tag"
    })
    void a_period_is_said_in_words(Period period, String english, String german) {
        assertThat(Labels.in(Language.EN).length(period)).isEqualTo(english);
        assertThat(Labels.in(Language.DE).length(period)).isEqualTo(german);
    }
}
