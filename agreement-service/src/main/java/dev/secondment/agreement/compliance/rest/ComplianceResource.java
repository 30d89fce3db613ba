package dev.secondment.agreement.compliance.rest;

import dev.secondment.agreement.compliance.application.ComplianceQueries;
import dev.secondment.agreement.compliance.application.ComplianceView;
import dev.secondment.agreement.compliance.application.EvaluateAgreement;
import dev.secondment.agreement.compliance.application.EvaluationView;
import dev.secondment.agreement.compliance.application.FormalityView;
import dev.secondment.agreement.compliance.application.RecordFormality;
import dev.secondment.agreement.compliance.application.WaiveRule;
import dev.secondment.agreement.compliance.application.WaiverView;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.PageLimit;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How an agreement stands against the rules in force. Checks of what the parties entered; no legal advice. */
@Path("/v1/agreements/{id}")
@RunOnVirtualThread
@Scoped(read = "agreements:read", write = "agreements:write")
@RolesAllowed({
    Roles.HR,
    Roles.LINE_MANAGER,
    Roles.PAYROLL,
    Roles.FINANCE,
    Roles.COMPLIANCE,
    Roles.AUDITOR,
    Roles.SECONDEE,
    Roles.PARTNER_API
})
@Tag(name = "Checks")
class ComplianceResource {
    private final ComplianceQueries queries;
    private final EvaluateAgreement evaluateAgreement;
    private final WaiveRule waiveRule;
    private final RecordFormality recordFormality;

    ComplianceResource(
            ComplianceQueries queries,
            EvaluateAgreement evaluateAgreement,
            WaiveRule waiveRule,
            RecordFormality recordFormality) {
        this.queries = queries;
        this.evaluateAgreement = evaluateAgreement;
        this.waiveRule = waiveRule;
        this.recordFormality = recordFormality;
    }

    @GET
    @Path("/compliance")
    @Operation(
            operationId = "getCompliance",
            summary = "Read how the agreement stands against the rules",
            description =
                    "The latest evaluation with its findings, inputs and working, what was waived and which formalities are done. Findings that are not for you are left out, and of the inputs each fact that the agreement does not show you. A check of what was entered, no legal advice.")
    @APIResponse(
            responseCode = "200",
            description = "As of the latest evaluation, or the latest up to the day asked for.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ComplianceView.class),
                            examples = @ExampleObject(name = "checked", value = ComplianceExamples.COMPLIANCE)))
    public ComplianceView get(
            UUID id,
            @QueryParam("at") @Parameter(description = "A day: the latest evaluation made for it or before.") @Nullable
                    LocalDate at) {
        return queries.get(id, at);
    }

    @GET
    @Path("/compliance/evaluations")
    @Operation(
            operationId = "listEvaluations",
            summary = "List the evaluations, newest first",
            description = "Every evaluation ever made for a step, on request, or because something changed.")
    @APIResponse(
            responseCode = "200",
            description = "A page.",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "page", value = ComplianceExamples.EVALUATIONS)))
    public Page<EvaluationView> evaluations(
            UUID id,
            @QueryParam("cursor")
                    @Parameter(description = "The value of next on the page before.")
                    @Size(max = 200)
                    @Nullable
                    String cursor,
            @QueryParam("limit") @Parameter(description = "1 to 200; 50 when absent.") @Nullable Integer limit) {
        return queries.evaluations(id, cursor, PageLimit.of(limit));
    }

    @POST
    @Path("/compliance/evaluations")
    @RolesAllowed({Roles.HR, Roles.COMPLIANCE, Roles.PARTNER_API})
    @Command("agreement.evaluate")
    @Operation(
            operationId = "evaluateAgreement",
            summary = "Hold the agreement against the rules in force today",
            description =
                    "By the home employer's HR or compliance. The result is kept, unless dryRun asks for nothing but an answer.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EvaluationRequest.class),
                            examples = @ExampleObject(name = "now", value = "{}")))
    @APIResponse(
            responseCode = "201",
            description = "Evaluated and kept; 200 for a dry run.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EvaluationView.class),
                            examples = @ExampleObject(name = "evaluation", value = ComplianceExamples.EVALUATION)))
    public Response evaluate(
            UUID id,
            @QueryParam("dryRun") @Parameter(description = "true: answer, and keep nothing.") @Nullable Boolean dryRun,
            @NotNull @Valid EvaluationRequest request) {
        boolean dry = Boolean.TRUE.equals(dryRun);
        EvaluationView made = evaluateAgreement.handle(id, dry);
        return dry ? Response.ok(made).build() : created(id, "compliance", made);
    }

    @GET
    @Path("/waivers")
    @Operation(
            operationId = "listWaivers",
            summary = "List what was waived",
            description = "Why, and by whom, is told to the home employer's HR and compliance alone.")
    @APIResponse(
            responseCode = "200",
            description = "All of them, oldest first.",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "waivers", value = ComplianceExamples.WAIVERS)))
    public Page<WaiverView> waivers(UUID id) {
        return new Page<>(queries.waivers(id), null);
    }

    @POST
    @Path("/waivers")
    @RolesAllowed({Roles.HR, Roles.COMPLIANCE})
    @Command("agreement.waive")
    @Operation(
            operationId = "waiveRule",
            summary = "Set a rule or a clause aside for this agreement",
            description =
                    "By the home employer's HR or compliance, with a reason; some rules by compliance alone, some by nobody. It stays on record, and the agreement is evaluated again at once.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WaiverRequest.class),
                            examples = @ExampleObject(name = "clause", value = ComplianceExamples.WAIVER)))
    @APIResponse(
            responseCode = "201",
            description = "Waived.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WaiverView.class),
                            examples = @ExampleObject(name = "waived", value = ComplianceExamples.WAIVED)))
    public Response waive(UUID id, @NotNull @Valid WaiverRequest request) {
        return created(id, "waivers", waiveRule.handle(request.toCommand(id)));
    }

    @GET
    @Path("/formalities")
    @Operation(
            operationId = "listFormalities",
            summary = "List the formalities that are done",
            description = "Declarations filed, certificates received, statements handed over.")
    @APIResponse(
            responseCode = "200",
            description = "All of them, oldest first; of one code the latest counts.",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "formalities", value = ComplianceExamples.FORMALITIES)))
    public Page<FormalityView> formalities(UUID id) {
        return new Page<>(queries.formalities(id), null);
    }

    @POST
    @Path("/formalities")
    @RolesAllowed({Roles.HR, Roles.COMPLIANCE, Roles.PARTNER_API})
    @Command("agreement.record-formality")
    @Operation(
            operationId = "recordFormality",
            summary = "Tell that a formality is done",
            description =
                    "By HR or compliance of the home employer or the host, with the number under which it is on file. Recording it again corrects it. The agreement is evaluated again at once.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = FormalityRequest.class),
                            examples = @ExampleObject(name = "declaration", value = ComplianceExamples.FORMALITY)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = FormalityView.class),
                            examples = @ExampleObject(name = "recorded", value = ComplianceExamples.RECORDED)))
    public Response record(UUID id, @NotNull @Valid FormalityRequest request) {
        return created(id, "formalities", recordFormality.handle(request.toCommand(id)));
    }

    private static Response created(UUID id, String part, Object entity) {
        return Response.created(URI.create("/v1/agreements/" + id + "/" + part))
                .entity(entity)
                .build();
    }
}
