package dev.secondment.leave.cover.rest;

import dev.secondment.leave.cover.application.PoolMemberView;
import dev.secondment.leave.cover.domain.Standing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CoverPoolMember", description = "Read by the organisation whose pool it is, and by nobody else")
public record PoolMemberResponse(
        UUID id,
        CoverCaseResponse.PersonResponse person,
        @Schema(examples = "DEPUTY") Standing standing,
        @Nullable UUID agreementId,
        @Schema(examples = "Integration") @Nullable String team,
        @Schema(examples = "1") @Nullable Integer deputyRank,
        @Schema(examples = "16") @Nullable Integer hoursPerWeek,
        @Schema(examples = "[\"JAVA\"]") List<String> skills,
        Instant addedAt,
        @Nullable Instant removedAt,
        @Schema(examples = "0") long version) {

    static PoolMemberResponse from(PoolMemberView view) {
        return new PoolMemberResponse(
                view.id(),
                CoverCaseResponse.PersonResponse.of(view.person()),
                view.standing(),
                view.terms().agreementId(),
                view.terms().team(),
                view.terms().deputyRank(),
                view.terms().hoursPerWeek(),
                view.terms().skillCodes(),
                view.addedAt(),
                view.removedAt().orElse(null),
                view.version());
    }
}
