package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.ConsentEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the person's consent stands.
 *
 * @param textHash of the text that was agreed to
 * @param channel the application through which it was given
 */
public record ConsentState(
        String textHash,
        Instant givenAt,
        String channel,
        @Nullable Instant withdrawnAt) {

    /** Nothing where none was ever given. */
    static Optional<ConsentState> of(List<ConsentEntry> words) {
        return words.stream().findFirst().map(given -> {
            ConsentEntry last = words.getLast();
            boolean withdrawn = last.word() == ConsentEntry.Word.WITHDRAWN;
            return new ConsentState(
                    given.textHash(), given.spokenAt(), given.client(), withdrawn ? last.spokenAt() : null);
        });
    }
}
