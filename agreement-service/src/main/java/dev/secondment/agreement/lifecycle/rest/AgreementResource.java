package dev.secondment.agreement.lifecycle.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.agreement.lifecycle.application.AgreementLists.Filter;
import dev.secondment.agreement.lifecycle.application.AgreementQueries;
import dev.secondment.agreement.lifecycle.application.AgreementSummary;
import dev.secondment.agreement.lifecycle.application.AgreementView;
import dev.secondment.agreement.lifecycle.application.DraftAgreement;
import dev.secondment.agreement.lifecycle.application.ReviseAgreement;
import dev.secondment.agreement.lifecycle.application.TermsPatch;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.PlausibleDay;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.PageLimit;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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

/** Drafting, reading and finding agreements. */
@Path("/v1/agreements")
@RunOnVirtualThread
@Scoped(read = "agreements:read", write = "agreements:write")
@Tag(name = "Agreements", description = "The contract: terms, review, signatures, start and end.")
class AgreementResource {

    /** At least one letter or digit. */
    private static final String SPOKEN = "[^\\p{Cs}\\x00]*[\\p{L}\\p{N}][^\\p{Cs}\\x00]*";

    private final DraftAgreement draftAgreement;
    private final ReviseAgreement reviseAgreement;
    private final AgreementQueries agreements;
    private final TermsPatch termsPatch;

    AgreementResource(
            DraftAgreement draftAgreement,
            ReviseAgreement reviseAgreement,
            AgreementQueries agreements,
            TermsPatch termsPatch) {
        this.draftAgreement = draftAgreement;
        this.reviseAgreement = reviseAgreement;
        this.agreements = agreements;
        this.termsPatch = termsPatch;
    }

    @POST
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Command("agreement.draft")
    @Operation(
            operationId = "draftAgreement",
            summary = "Draft an agreement",
            description = "By the home employer's HR. A draft may be incomplete; only the home employer sees it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Terms.class),
                            examples = @ExampleObject(name = "client", value = AgreementExamples.DRAFT)))
    @APIResponse(
            responseCode = "201",
            description = "Drafted; Location and ETag name it.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementResponse.class),
                            examples = @ExampleObject(name = "agreement", value = AgreementExamples.AGREEMENT)))
    public Response draft(@NotNull @Valid Terms terms) {
        AgreementView drafted = draftAgreement.handle(terms);
        return Answers.created("/v1/agreements/" + drafted.id(), AgreementResponse.from(drafted), drafted.version());
    }

    @GET
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
    @Operation(
            operationId = "listAgreements",
            summary = "List your agreements, newest first",
            description = "Every agreement to which your organisation, or you yourself, are a party.")
    @APIResponse(
            responseCode = "200",
            description = "A page.",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "page", value = AgreementExamples.PAGE)))
    public Page<AgreementSummary> list(
            @QueryParam("side") @Parameter(description = "Only those in which you stand on this side.") @Nullable
                    Side side,
            @QueryParam("status") @Parameter(description = "Only those in this state.") @Nullable
                    AgreementStatus status,
            @QueryParam("employeeRef")
                    @Parameter(description = "Only those of this employee of the home organisation.")
                    @Pattern(regexp = Terms.EMPLOYEE_REF)
                    @Nullable
                    String employeeRef,
            @QueryParam("counterpart")
                    @Parameter(description = "Only those in which this organisation is home or host.")
                    @Nullable
                    UUID counterpart,
            @QueryParam("activeOn")
                    @Parameter(description = "Only signed ones whose term, as far as known today, has this day in it.")
                    @PlausibleDay
                    @Nullable
                    LocalDate activeOn,
            @QueryParam("q")
                    @Parameter(
                            description =
                                    "Words, or their beginnings, all of which occur in the number, legal names, titles or duties.",
                            example = "lead integ")
                    @Size(max = 100)
                    @Pattern(regexp = SPOKEN)
                    @Nullable
                    String text,
            @QueryParam("cursor")
                    @Parameter(description = "The value of next on the page before.")
                    @Size(max = 200)
                    @Nullable
                    String cursor,
            @QueryParam("limit") @Parameter(description = "Items on a page: 1 to 200, 50 unless told.") @Nullable
                    Integer limit) {
        return agreements.list(
                new Filter(side, status, employeeRef, counterpart, activeOn, text), cursor, PageLimit.of(limit));
    }

    @GET
    @Path("/{id}")
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
    @Operation(
            operationId = "readAgreement",
            summary = "Read an agreement",
            description = "As you may see it: compensation only by the home employer's HR, payroll and finance and by"
                    + " the person. The ETag is what a change must name in If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementResponse.class),
                            examples = @ExampleObject(name = "half-signed", value = AgreementExamples.AGREEMENT)))
    public Response read(
            UUID id,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "A day: the terms that hold then, as known today. Before the first change that is"
                                            + " the original; days to come know what is signed for them already.")
                    @Nullable
                    LocalDate asOf,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        AgreementView view = asOf == null ? agreements.get(id) : agreements.get(id, asOf);
        return Answers.ok(AgreementResponse.from(view), view.version(), ifNoneMatch);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Command("agreement.revise")
    @Operation(
            operationId = "reviseAgreement",
            summary = "Change a draft",
            description = "By the home employer's HR, while DRAFT. JSON Merge Patch: members replace, null removes,"
                    + " arrays are replaced whole. A patch that changes nothing keeps the version.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = Terms.class),
                            examples = @ExampleObject(name = "longer", value = AgreementExamples.PATCH)))
    @APIResponse(
            responseCode = "200",
            description = "The changed draft.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementResponse.class),
                            examples = @ExampleObject(name = "agreement", value = AgreementExamples.AGREEMENT)))
    public Response revise(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull JsonNode patch) {
        AgreementView revised = reviseAgreement.handle(new ReviseAgreement.Command(
                id, ExpectedVersion.ofIfMatch(ifMatch), present -> termsPatch.apply(present, patch)));
        return Answers.changed(AgreementResponse.from(revised), revised.version());
    }

    @GET
    @Path("/{id}/history")
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
    @Operation(
            operationId = "readAgreementHistory",
            summary = "Read what happened to an agreement",
            description = "Oldest first: what, when recorded, from when effective, by which side; as you may know it.")
    @APIResponse(
            responseCode = "200",
            description = "The history.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = HistoryResponse.class),
                            examples = @ExampleObject(name = "history", value = AgreementExamples.HISTORY)))
    public HistoryResponse history(UUID id) {
        return new HistoryResponse(agreements.history(id));
    }
}
