package dev.secondment.agreement.amendment.domain;

import dev.secondment.agreement.lifecycle.domain.Fingerprint;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the parties of an amendment sign: which text is changed, how, from when, and how it reads then.
 *
 * @param number of the version that this makes
 * @param amends hash of the version signed before it
 * @param effectiveFrom absent where that is the day of the last signature
 * @param patch merge patch as signed; an empty optional stands for null
 * @param terms as they read on the first day of the change
 */
public record AmendmentDocument(
        UUID agreementId,
        int number,
        String amends,
        @Nullable LocalDate effectiveFrom,
        Map<String, Object> patch,
        Terms terms) {

    public String hash() {
        return Fingerprint.of(this);
    }
}
