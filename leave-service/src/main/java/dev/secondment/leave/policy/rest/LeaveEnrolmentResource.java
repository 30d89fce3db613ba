package dev.secondment.leave.policy.rest;

import dev.secondment.leave.policy.application.EnrolmentQueries;
import dev.secondment.leave.policy.application.MoneyText;
import dev.secondment.leave.policy.application.RecordEnrolment;
import dev.secondment.leave.policy.application.SayDayValue;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/leave-enrolments")
@Tag(name = "Leave policies", description = "What employers grant and ask for, version by version, and what laws do")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeaveEnrolmentResource {
    private final RecordEnrolment record;
    private final SayDayValue values;
    private final EnrolmentQueries queries;

    LeaveEnrolmentResource(RecordEnrolment record, SayDayValue values, EnrolmentQueries queries) {
        this.record = record;
        this.values = values;
        this.queries = queries;
    }

    @POST
    @Command("leave-enrolment.record")
    @RolesAllowed({Roles.HR, Roles.FINANCE, Roles.PARTNER_API})
    @Operation(
            operationId = "recordLeaveEnrolment",
            summary = "Say by which policy, or with how many days, a person has leave of your organisation",
            description = "Each employer for its own side; never changed, only said anew. Home's word makes the days"
                    + " around the placement known. Entitlements and approved leave follow at once. Home's HR or"
                    + " finance may say nothing but dayValue: everything else stays as it was said, and what is owed"
                    + " between the employers is told anew.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = LeaveEnrolmentRequest.class),
                            examples = {
                                @ExampleObject(name = "home", value = PolicyExamples.HOME_ENROLMENT),
                                @ExampleObject(name = "host", value = PolicyExamples.HOST_ENROLMENT),
                                @ExampleObject(name = "value", value = PolicyExamples.DAY_VALUE)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            schema = @Schema(implementation = LeaveEnrolmentResponse.class),
                            examples = {
                                @ExampleObject(name = "host", value = PolicyExamples.ENROLMENT_ANSWER),
                                @ExampleObject(name = "value", value = PolicyExamples.DAY_VALUE_ANSWER)
                            }))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "leave-agreement-unknown")
    @APIResponse(responseCode = "422", description = "leave-enrolment-invalid with violations")
    public Response record(@NotNull @Valid LeaveEnrolmentRequest enrolment) {
        RecordEnrolment.Command said = enrolment.toCommand();
        return Answers.created(
                "/v1/leave-enrolments?agreementId=" + said.agreementId(),
                said.isValueAlone()
                        ? LeaveEnrolmentResponse.from(values.handle(said))
                        : LeaveEnrolmentResponse.from(record.handle(said), inFull(said.dayValue())),
                0);
    }

    private static @Nullable MoneyText inFull(@Nullable MoneyText value) {
        return value == null ? null : value.inFull();
    }

    @GET
    @RolesAllowed({
        Roles.HR,
        Roles.LINE_MANAGER,
        Roles.PAYROLL,
        Roles.FINANCE,
        Roles.SECONDEE,
        Roles.PARTNER_API,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getLeaveEnrolments",
            summary = "Read what the employers said of an agreement's leave, and its leave years segment by segment")
    @APIResponse(
            responseCode = "200",
            description = "As your side may see it",
            content =
                    @Content(
                            schema = @Schema(implementation = LeaveEnrolmentsResponse.class),
                            examples = @ExampleObject(name = "home", value = PolicyExamples.ENROLMENTS_ANSWER)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "leave-agreement-unknown")
    public LeaveEnrolmentsResponse read(@QueryParam("agreementId") @NotNull UUID agreementId) {
        return LeaveEnrolmentsResponse.from(queries.of(agreementId));
    }
}
