package dev.secondment.agreement.lifecycle.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.SigningPolicy;
import dev.secondment.agreement.lifecycle.domain.TermsStretch;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.platform.web.MergePatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The terms of every day, as the signed versions make them: the original, with every change that holds on that day,
 * applied in the order in which they take effect; of two from the same day, the later signed one last. A change signed
 * today for last month therefore reaches all days since, and leaves standing what was agreed for later days.
 */
public final class TermsTimeline {
    private static final Comparator<Version> AS_THEY_TAKE_EFFECT = Comparator.comparing(Version::isAmendment)
            .thenComparing(Version::effectiveFrom)
            .thenComparing(Version::number);

    private final ObjectReader reader;
    private final List<Version> versions;

    /**
     * @param reader of terms; has to read those of years ago
     * @param versions the original first, in any order otherwise; never none
     */
    TermsTimeline(ObjectReader reader, List<Version> versions) {
        this.reader = reader;
        this.versions = versions.stream().sorted(AS_THEY_TAKE_EFFECT).toList();
    }

    /**
     * @param amendmentId absent for the original
     * @param patch of the terms; the whole terms, for the original
     */
    public record Version(
            int number,
            @Nullable UUID amendmentId,
            LocalDate effectiveFrom,
            JsonNode patch,
            String documentHash,
            Instant signedAt) {

        boolean isAmendment() {
            return number > 1;
        }
    }

    /** Before the first change of all that is the original, on days before the first day too. */
    public Terms asOf(LocalDate day) {
        return fold(version -> !version.effectiveFrom().isAfter(day));
    }

    /** The whole secondment from its first day on, ascending. */
    public List<TermsStretch> stretches() {
        return from(Objects.requireNonNull(
                Objects.requireNonNull(fold(version -> true).term()).start()));
    }

    /** The vendor and the client that the terms of any day name. */
    public Map<Side, UUID> thirdParties() {
        Map<Side, UUID> named = new EnumMap<>(Side.class);
        stretches().forEach(stretch -> named.putAll(SigningPolicy.thirdParties(stretch.terms())));
        return named;
    }

    /** From that day on, ascending. */
    public List<TermsStretch> from(LocalDate first) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(first));
        versions.stream()
                .filter(Version::isAmendment)
                .map(Version::effectiveFrom)
                .filter(first::isBefore)
                .forEach(days::add);
        return days.stream().map(day -> new TermsStretch(day, asOf(day))).toList();
    }

    /** What the parties of that version read and signed: its change on what was signed before, on its first day. */
    public Optional<Terms> asSigned(int number) {
        return find(number)
                .map(signed -> fold(version ->
                        version.number() <= number && !version.effectiveFrom().isAfter(signed.effectiveFrom())));
    }

    public Optional<Version> find(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** In the order of signing. */
    public List<Version> versions() {
        return versions.stream().sorted(Comparator.comparing(Version::number)).toList();
    }

    public Version latest() {
        return versions().getLast();
    }

    /** The next day on which other terms will hold. */
    public Optional<LocalDate> nextChangeAfter(LocalDate day) {
        return versions.stream()
                .filter(Version::isAmendment)
                .map(Version::effectiveFrom)
                .filter(day::isBefore)
                .min(Comparator.naturalOrder());
    }

    /** As it was before that version was signed. */
    public TermsTimeline before(int number) {
        return new TermsTimeline(
                reader,
                versions.stream().filter(version -> version.number() < number).toList());
    }

    /** As it would be with one version more. */
    public TermsTimeline with(Version next) {
        return new TermsTimeline(
                reader, Stream.concat(versions.stream(), Stream.of(next)).toList());
    }

    private Terms fold(Predicate<Version> applies) {
        JsonNode terms = JsonNodeFactory.instance.objectNode();
        for (Version version : versions) {
            if (!version.isAmendment() || applies.test(version)) {
                terms = MergePatch.apply(terms, version.patch());
            }
        }
        try {
            return reader.readValue(terms);
        } catch (IOException e) {
            throw new UncheckedIOException("Signed terms must stay readable", e);
        }
    }
}
