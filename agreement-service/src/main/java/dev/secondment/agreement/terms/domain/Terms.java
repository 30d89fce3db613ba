package dev.secondment.agreement.terms.domain;

import dev.secondment.platform.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the three parties agree on. A draft may be incomplete, so every part may be absent; {@link TermsReview} says what
 * a complete one still lacks. The same shape is sent, stored and, in canonical form, signed: what is signed is exactly
 * what was shown. Shape (length, format) is declared beside each field; meaning is judged by the review.
 *
 * <p>Decimals are text ({@code "1.0"}) because the signed document must not depend on how a reader prints a number.
 */
public record Terms(
        @Nullable SecondmentKind kind,
        @Nullable Destination destination,
        @Size(max = 7) @Nullable List<@NotNull Purpose> purposes,
        @Valid @Nullable HomeParty home,
        @Valid @Nullable HostParty host,
        @Valid @Nullable Secondee secondee,
        @Valid @Nullable SubstantivePost substantivePost,
        @Valid @Nullable HostRole hostRole,
        @Valid @Nullable Term term,
        @Valid @Nullable WorkingTime workingTime,
        @Valid @Nullable LeaveTerms leaveTerms,
        @Valid @Nullable Notice notice,
        @Valid @Nullable ExtensionTerms extension,
        @Valid @Nullable ReturnTerms returnTerms,
        @Valid @Nullable Compensation compensation) {

    /** An employee number, as every employer writes them. */
    public static final String EMPLOYEE_REF = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    /** Everything that is missing or contradictory, at once; nothing when the agreement can go to review. */
    public List<Violation> missing() {
        return TermsReview.of(this);
    }

    /** The top-level parts in which the two differ, by their names on the API. */
    public List<String> differencesTo(Terms other) {
        return Arrays.stream(Terms.class.getRecordComponents())
                .filter(part -> !Objects.equals(read(part, this), read(part, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    /** These terms without the other parts. */
    public Terms only(Predicate<String> parts) {
        RecordComponent[] all = Terms.class.getRecordComponents();
        Object[] kept = Arrays.stream(all)
                .map(part -> parts.test(part.getName()) ? read(part, this) : null)
                .toArray();
        try {
            return Terms.class
                    .getDeclaredConstructor(
                            Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(kept);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Terms cannot be made of their parts", e);
        }
    }

    private static @Nullable Object read(RecordComponent part, Terms terms) {
        try {
            return part.getAccessor().invoke(terms);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part + " cannot be read", e);
        }
    }
}
