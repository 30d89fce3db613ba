package dev.secondment.leave.policy.rest;

import dev.secondment.leave.policy.application.RecordPolicy;
import dev.secondment.leave.policy.application.RulesDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecordLeavePolicy", description = "Another version of a leave policy, from a day on")
public record LeavePolicyRequest(
        @NotNull @Pattern(regexp = CODE) @Schema(examples = "ACME-DE")
        String code,

        @NotNull @Size(min = 1, max = 200) @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*") @Schema(examples = "Acme Germany")
        String name,

        @NotNull
        @Schema(description = "The day from which it holds, until a later version does", examples = "2026-01-01")
        LocalDate validFrom,

        @NotNull @Valid RulesDocument rules) {
    static final String CODE = "[A-Z0-9][A-Z0-9._-]{0,63}";

    RecordPolicy.Command toCommand() {
        return new RecordPolicy.Command(code, name, validFrom, rules);
    }
}
