package dev.secondment.leave.cover.rest;

import dev.secondment.leave.cover.application.KeepPool;
import dev.secondment.leave.cover.domain.PoolMember;
import dev.secondment.leave.cover.domain.Standing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AddCoverPoolMember", description = "Somebody whom your organisation may ask to cover")
public record PoolMemberRequest(
        @NotNull @Valid CoverPersonRequest person,
        @NotNull @Schema(examples = "DEPUTY") Standing standing,

        @Schema(description = "For this agreement alone", examples = "0190a000-0000-7000-8000-0000000a9001") @Nullable
        UUID agreementId,

        @Size(min = 1, max = 200)
        @Schema(description = "For this unit of the host alone", examples = "Integration")
        @Nullable
        String team,

        @Min(1) @Max(99) @Schema(description = "The lower, the sooner", examples = "1") @Nullable
        Integer deputyRank,

        @Min(1) @Max(80) @Schema(description = "Up to so many hours of cover in a week", examples = "16") @Nullable
        Integer hoursPerWeek,

        @Size(max = 20) @Schema(examples = "[\"JAVA\"]") @Nullable
        List<@NotNull @Pattern(regexp = "[A-Z0-9_-]{1,40}") String> skills) {

    KeepPool.Command toCommand() {
        return new KeepPool.Command(
                person.toPerson(),
                standing,
                new PoolMember.PoolTerms(
                        agreementId, team, deputyRank, hoursPerWeek, skills == null ? "" : String.join(" ", skills)));
    }
}
