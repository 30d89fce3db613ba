package dev.secondment.leave.cover.rest;

import dev.secondment.leave.cover.domain.Candidate;
import dev.secondment.leave.cover.domain.Standing;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CoverCandidate", description = "Somebody of your pool, in the order in which people are asked")
public record CandidateResponse(
        UUID organizationId,
        @Schema(examples = "G-2001") String employeeRef,
        @Schema(examples = "DEPUTY") Standing standing,
        @Schema(examples = "1") @Nullable Integer deputyRank,
        @Schema(examples = "[\"JAVA\"]") List<String> skills,
        @Schema(examples = "true") boolean available,

        @Schema(description = "Why not, as far as you may know: AWAY, COVERING, WEEKLY_HOURS, REST", examples = "[]")
        List<String> reasons,

        @Schema(description = "What nobody has told, and you should ask", examples = "[\"REST\"]")
        List<String> notKnown) {

    static CandidateResponse from(Candidate candidate) {
        return new CandidateResponse(
                candidate.person().organizationId(),
                candidate.person().employeeRef(),
                candidate.standing(),
                candidate.deputyRank(),
                candidate.skills(),
                candidate.isAvailable(),
                names(candidate.unavailable()),
                names(candidate.notKnown()));
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }
}
