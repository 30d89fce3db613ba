package dev.secondment.leave.terms.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.secondment.leave.terms.application.BindTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What leave-service reads of the agreement topic's events; the rest of them is not read. */
final class AgreementFacts {

    private AgreementFacts() {}

    record Signed(UUID agreementId, @JsonUnwrapped AgreedTerms terms) {

        BindTerms.Command toCommand() {
            return new BindTerms.Command(
                    agreementId,
                    terms.placement(),
                    List.of(terms.from(terms.term().start())));
        }
    }

    /**
     * @param versions the whole timeline; of two from the same day the later one holds, and the last of all says how long
     *     the placement is planned
     */
    record AmendmentSigned(UUID agreementId, List<Version> versions) {

        record Version(
                LocalDate effectiveFrom, @JsonUnwrapped AgreedTerms terms) {}

        BindTerms.Command toCommand() {
            NavigableMap<LocalDate, AgreedTerms> timeline = new TreeMap<>();
            versions.forEach(version -> timeline.put(version.effectiveFrom(), version.terms()));
            return new BindTerms.Command(
                    agreementId,
                    timeline.lastEntry().getValue().placement(),
                    timeline.entrySet().stream()
                            .map(version -> version.getValue().from(version.getKey()))
                            .toList());
        }
    }

    record AmendmentEffective(UUID agreementId, LocalDate effectiveFrom) {}

    /** @param lastDay where it is not the planned end */
    record Ending(
            UUID agreementId,
            LocalDate plannedEnd,
            @Nullable LocalDate lastDay) {

        LocalDate end() {
            return Objects.requireNonNullElse(lastDay, plannedEnd);
        }
    }

    record ExtensionEffective(UUID agreementId, LocalDate newEnd) {}

    record Ended(UUID agreementId, LocalDate actualEnd) {}
}
