package dev.secondment.leave.request.rest;

import dev.secondment.leave.request.application.NameDeputy;
import dev.secondment.leave.request.domain.StandIn;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "NameDeputy",
        description =
                "Who answers leave requests for your organisation, and who does in their place. Persons are named by "
                        + "employee number or by the subject of their token.")
public record NameDeputyRequest(
        @Schema(
                description =
                        "The agreement that it is about; all of your organisation's that have no word of their own "
                                + "when not given",
                examples = "0190a000-0000-7000-8000-0000000a9001")
        @Nullable
        UUID agreementId,

        @NotNull @Size(min = 1, max = 200) @Pattern(regexp = PERSON) @Schema(examples = "E-2001")
        String approver,

        @NotNull @Size(min = 1, max = 200) @Pattern(regexp = PERSON) @Schema(examples = "E-2002")
        String deputy,

        @Schema(
                description =
                        "ALWAYS: the approver is away on all of these days. ON_OWN_LEAVE: the deputy answers on the "
                                + "days of the approver's own approved leave",
                examples = "ALWAYS",
                defaultValue = "ALWAYS")
        StandIn.@Nullable DeputyAnswers deputyAnswers,

        @NotNull @Schema(description = "First day", examples = "2026-08-03")
        LocalDate from,

        @Schema(description = "Last day, included; open when not given", examples = "2026-08-14") @Nullable
        LocalDate to,

        @Size(max = 500)
        @Pattern(regexp = LeaveDecisionRequest.TEXT)
        @Schema(description = "For your own organisation", examples = "Summer holidays")
        @Nullable
        String reason) {

    static final String PERSON = "[^\\p{C}]*";

    NameDeputy.Command toCommand() {
        return new NameDeputy.Command(
                agreementId,
                new StandIn(
                        approver,
                        deputy,
                        Objects.requireNonNullElse(deputyAnswers, StandIn.DeputyAnswers.ALWAYS),
                        from,
                        to),
                reason);
    }
}
