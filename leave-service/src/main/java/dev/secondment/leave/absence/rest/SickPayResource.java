package dev.secondment.leave.absence.rest;

import dev.secondment.leave.absence.application.SickPayQueries;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/absences/{id}/statutory-sick-pay")
@Tag(name = "Absences", description = "Sickness and emergencies: reported once, approved by nobody")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class SickPayResource {
    private final SickPayQueries queries;

    SickPayResource(SickPayQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Roles.HR, Roles.PAYROLL, Roles.SECONDEE, Roles.PARTNER_API})
    @Operation(
            operationId = "getStatutorySickPay",
            summary = "Work out British statutory sick pay",
            description = "For the home payroll, home HR and the person; at a place of work in Great Britain.")
    @APIResponse(
            responseCode = "200",
            description = "What it comes to, or why nothing is paid",
            content =
                    @Content(
                            schema = @Schema(implementation = SickPayResponse.class),
                            examples = {
                                @ExampleObject(name = "paid", value = AbsenceExamples.SICK_PAY),
                                @ExampleObject(name = "manual", value = AbsenceExamples.SICK_PAY_MANUAL)
                            }))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "absence-unknown")
    @APIResponse(responseCode = "422", description = "absence-not-sickness, absence-no-statutory-sick-pay")
    public SickPayResponse read(
            @PathParam("id") UUID id,
            @QueryParam("averageWeeklyEarnings")
                    @Pattern(regexp = "\\d{1,7}(\\.\\d{1,2})?")
                    @Parameter(description = "In pounds", example = "500.00")
                    @Nullable
                    String averageWeeklyEarnings) {
        return SickPayResponse.from(
                queries.of(id, averageWeeklyEarnings == null ? null : new BigDecimal(averageWeeklyEarnings)));
    }
}
