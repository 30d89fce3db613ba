package dev.secondment.agreement.terms.domain;

import dev.secondment.platform.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the parties agree on. A draft may be incomplete, so every part may be absent; {@link TermsReview} says what
 * a complete one still lacks. The same shape is sent, stored and, in canonical form, signed: what is signed is exactly
 * what was shown. Shape (length, format) is declared beside each field; meaning is judged by the review.
 *
 * <p>Decimals are text ({@code "1.0"}) because the signed document must not depend on how a reader prints a number.
 *
 * @param reason why this secondment, in the words of who asked for it
 * @param vendor whose project the person works on, where the destination is one
 * @param client for whom the work is done, where that is neither home nor host
 */
public record Terms(
        @Nullable SecondmentKind kind,
        @Nullable Destination destination,
        @Size(max = 7) @Nullable List<@NotNull Purpose> purposes,

        @Size(max = 2000) @Pattern(regexp = Shape.PROSE) @Nullable
        String reason,

        @Nullable AssignmentPattern assignmentPattern,
        @Valid @Nullable Party home,
        @Valid @Nullable HostParty host,
        @Valid @Nullable Secondee secondee,
        @Valid @Nullable Party vendor,
        @Valid @Nullable Party client,
        @Valid @Nullable SubstantivePost substantivePost,
        @Valid @Nullable HostRole hostRole,
        @Valid @Nullable Term term,
        @Valid @Nullable WorkingTime workingTime,
        @Size(max = 17) @Nullable Map<@NotNull Duty, @NotNull @Valid Responsibility> responsibilities,
        @Valid @Nullable Authority authority,
        @Valid @Nullable LegalTerms legal,
        @Size(max = 100) @Nullable List<@NotNull @Valid Clause> clauses,
        @Valid @Nullable LeaveTerms leaveTerms,
        @Valid @Nullable Notice notice,
        @Valid @Nullable ExtensionTerms extension,
        @Valid @Nullable ReturnTerms returnTerms,
        @Valid @Nullable ConversionTerms conversion,
        @Valid @Nullable Compensation compensation,
        @Size(max = 24) @Nullable List<@NotNull @Valid ExpenseTerms> expenses,
        @Valid @Nullable RechargeTerms recharge,
        @Valid @Nullable Undertaking confidentiality,
        @Valid @Nullable IntellectualProperty intellectualProperty,
        @Valid @Nullable Undertaking conflictOfInterest,
        @Valid @Nullable DataProtection dataProtection,
        @Valid @Nullable Consent consent,
        @Valid @Nullable References references) {

    /** An employee number, as every employer writes them. */
    public static final String EMPLOYEE_REF = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    /** Everything that is missing or contradictory, at once; nothing when the agreement can go to review. */
    public List<Violation> missing() {
        return TermsReview.of(this);
    }

    /** Who has a part in it: home, host and the person always, a vendor and a client where they are named. */
    public Set<PartyRole> parties() {
        Set<PartyRole> parties = EnumSet.of(PartyRole.HOME, PartyRole.HOST, PartyRole.SECONDEE);
        if (vendor != null) {
            parties.add(PartyRole.VENDOR);
        }
        if (client != null) {
            parties.add(PartyRole.CLIENT);
        }
        return parties;
    }

    /** What the person agrees to by signing, beside the contract. */
    public Optional<String> consentText() {
        return Optional.ofNullable(consent).map(Consent::text);
    }

    /** The top-level parts in which the two differ, by their names on the API. */
    public List<String> differencesTo(Terms other) {
        return Arrays.stream(Terms.class.getRecordComponents())
                .filter(part -> !Objects.equals(read(part, this), read(part, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    /** These terms without the other parts, and without the other members of those: {@code "secondee.employmentType"}. */
    public Terms only(Predicate<String> kept) {
        return only(this, "", kept);
    }

    private static <R extends Record> R only(R whole, String path, Predicate<String> kept) {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String name = path + parts[i].getName();
            Object value = kept.test(name) ? read(parts[i], whole) : null;
            values[i] = value instanceof Record part && path.isEmpty() ? only(part, name + ".", kept) : value;
        }
        return made(whole, parts, values);
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R made(R like, RecordComponent[] parts, Object[] values) {
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (R) like.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(like.getClass() + " cannot be made of its parts", e);
        }
    }

    private static @Nullable Object read(RecordComponent part, Record whole) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part + " cannot be read", e);
        }
    }
}
