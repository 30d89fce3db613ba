package dev.secondment.leave.cover.rest;

import dev.secondment.leave.cover.domain.CoverPerson;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NameCoverPerson", description = "By organisation and employee number")
public record CoverPersonRequest(
        @NotNull @Schema(examples = "0190a000-0000-7000-8000-0000000610be")
        UUID organizationId,

        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") @Schema(examples = "G-2001")
        String employeeRef) {

    CoverPerson toPerson() {
        return new CoverPerson(organizationId, employeeRef);
    }
}
