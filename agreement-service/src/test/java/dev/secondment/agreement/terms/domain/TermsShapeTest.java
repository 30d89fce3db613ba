package dev.secondment.agreement.terms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever reaches the terms has a bound and a form; a field added without one fails here. */
class TermsShapeTest {
    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void every_field_of_every_part_has_a_shape() {
        Set<Class<?>> records = new LinkedHashSet<>();
        collect(Terms.class, records);
        assertThat(records).hasSizeGreaterThan(40);
        for (Class<?> type : records) {
            for (RecordComponent field : type.getRecordComponents()) {
                hasAShape(
                        type.getSimpleName() + "." + field.getName(),
                        fieldOf(type, field).getAnnotatedType(),
                        fieldOf(type, field));
            }
        }
    }

    /** Constraints of a record's component stay on its field, where the validator finds them. */
    private static Field fieldOf(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void hasAShape(String name, AnnotatedType field, AnnotatedElement declared) {
        Class<?> type = raw(field);
        if (type == String.class) {
            assertThat(has(field, Size.class) || has(field, Pattern.class))
                    .as(name)
                    .isTrue();
        } else if (type == LocalDate.class) {
            assertThat(declared.isAnnotationPresent(PlausibleDay.class))
                    .as(name)
                    .isTrue();
        } else if (type.isRecord()) {
            assertThat(has(field, Valid.class)).as(name).isTrue();
        } else if (type == List.class) {
            assertThat(has(field, Size.class)).as(name).isTrue();
        }
        if (field instanceof AnnotatedParameterizedType many) {
            for (AnnotatedType element : many.getAnnotatedActualTypeArguments()) {
                assertThat(has(element, NotNull.class)).as(name + " <>").isTrue();
                hasAShape(name + " <>", element, element);
            }
        }
    }

    private static boolean has(AnnotatedType type, Class<? extends java.lang.annotation.Annotation> annotation) {
        return type.isAnnotationPresent(annotation);
    }

    private static Class<?> raw(AnnotatedType type) {
        return type.getType() instanceof java.lang.reflect.ParameterizedType many
                ? (Class<?>) many.getRawType()
                : (Class<?>) type.getType();
    }

    private static void collect(Class<?> type, Set<Class<?>> records) {
        if (type.isRecord() && records.add(type)) {
            Stream.of(type.getRecordComponents()).forEach(field -> {
                collect(field.getType(), records);
                if (field.getAnnotatedType() instanceof AnnotatedParameterizedType many) {
                    Stream.of(many.getAnnotatedActualTypeArguments())
                            .forEach(element -> collect(raw(element), records));
                }
            });
        }
    }

    @Test
    void the_examples_are_well_formed() {
        assertThat(VALIDATOR.validate(TermsFixture.complete())).isEmpty();
        assertThat(VALIDATOR.validate(TermsFixture.full())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'reason': 'tab\\there'} | reason
            {'reason': 'two\\nlines'} |
            {'host': {'establishment': 'two\\nlines'}} | host.establishment
            {'home': {'country': 'DEU', 'contacts': [{'name': 'a\\u0000'}]}} | home.contacts[0].name, home.country
            {'term': {'minTerm': 'three months', 'longStopDate': '1899-12-31'}} | term.longStopDate, term.minTerm
            {'term': {'completionCriteria': [{'code': 'small letters'}]}} | term.completionCriteria[0].code
            {'responsibilities': {'PAYROLL': null, 'A1': {'informed': [null]}}} | responsibilities[A1].informed[0].<list element>
            {'compensation': {'payBasis': {'newAnnual': {'amount': '1,000', 'currency': 'eur'}}}} | compensation.payBasis.newAnnual.amount, compensation.payBasis.newAnnual.currency
            {'recharge': {'absenceRule': {'SICKNESS': -1, 'ANNUAL': 367}, 'costCentres': [{'percent': '1e2'}]}} | recharge.absenceRule[ANNUAL].<map value>, recharge.absenceRule[SICKNESS].<map value>, recharge.costCentres[0].percent
            {'consent': {'language': 'English'}} | consent.language
            {'clauses': [{'code': 'OK', 'text': 'one\\r\\ntwo'}]} | clauses[0].text
            """)
    void what_is_not_well_formed_is_named(String patch, String expected) {
        assertThat(VALIDATOR.validate(TermsFixture.with(TermsFixture.full(), patch)))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrderElementsOf(expected == null ? List.of() : List.of(expected.split(", ")));
    }
}
