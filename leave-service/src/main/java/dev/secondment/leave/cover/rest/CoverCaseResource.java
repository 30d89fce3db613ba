package dev.secondment.leave.cover.rest;

import dev.secondment.leave.cover.application.AcceptGap;
import dev.secondment.leave.cover.application.AnswerCover;
import dev.secondment.leave.cover.application.CoverCaseQueries;
import dev.secondment.leave.cover.application.CoverView;
import dev.secondment.leave.cover.application.OfferCover;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.Cursor;
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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/cover-cases")
@Tag(
        name = "Cover cases",
        description = "Cover for unforeseen absences: for both employers, and for those who are asked")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoverCaseResource {
    private final CoverCaseQueries queries;
    private final OfferCover offer;
    private final AnswerCover answer;
    private final AcceptGap gap;

    CoverCaseResource(CoverCaseQueries queries, OfferCover offer, AnswerCover answer, AcceptGap gap) {
        this.queries = queries;
        this.offer = offer;
        this.answer = answer;
        this.gap = gap;
    }

    @GET
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API, Roles.AUDITOR, Roles.SECONDEE})
    @Operation(
            operationId = "listCoverCases",
            summary = "List cover cases, newest first",
            description = "An employer's own, or those in which you were asked to cover.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "asked",
                                            value = "{\"items\":[" + CoverExamples.OFFER_VIEW + "]}")))
    public Page<CoverCaseResponse> list(
            @QueryParam("agreementId") @Nullable UUID agreementId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        Page<CoverView> page =
                queries.list(agreementId, Cursor.read(cursor, UUID::fromString).orElse(null), PageLimit.of(limit));
        return new Page<>(
                page.items().stream().map(CoverCaseResponse::from).toList(),
                page.next() == null ? null : Cursor.encode(page.next()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API, Roles.AUDITOR, Roles.SECONDEE})
    @Operation(operationId = "getCoverCase", summary = "Read a cover case, as you may see it")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content =
                    @Content(
                            schema = @Schema(implementation = CoverCaseResponse.class),
                            examples = {
                                @ExampleObject(name = "full", value = CoverExamples.FULL),
                                @ExampleObject(name = "offer", value = CoverExamples.OFFER_VIEW)
                            }))
    @APIResponse(responseCode = "404", description = "cover-unknown")
    public Response read(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        CoverView view = queries.get(id);
        return Answers.ok(CoverCaseResponse.from(view), view.facts().version(), ifNoneMatch);
    }

    @GET
    @Path("{id}/candidates")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(
            operationId = "listCoverCandidates",
            summary = "Rank your pool for a case",
            description = "Deputies, then the team, the pool, agencies; for the home employer its substitutes. Tells "
                    + "who is not available, and what is not known.")
    @APIResponse(
            responseCode = "200",
            description = "In the order in which people are asked",
            content = @Content(examples = @ExampleObject(name = "pool", value = CoverExamples.CANDIDATES)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "cover-unknown")
    public List<CandidateResponse> candidates(
            @PathParam("id") UUID id,
            @QueryParam("skill") @Pattern(regexp = "[A-Z0-9_-]{1,40}") @Nullable String skill) {
        return queries.candidates(id, skill).stream()
                .map(CandidateResponse::from)
                .toList();
    }

    @POST
    @Path("{id}/offers")
    @Command("cover.offer")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(
            operationId = "offerCover",
            summary = "Ask people to cover, or assign one of your own",
            description = "Whoever is asked sees where and when, and nothing of the absence.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = OfferCoverRequest.class),
                            examples = {
                                @ExampleObject(name = "some", value = CoverExamples.OFFER),
                                @ExampleObject(name = "everybody", value = CoverExamples.EVERYBODY)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The case with the offer",
            content =
                    @Content(
                            schema = @Schema(implementation = CoverCaseResponse.class),
                            examples = @ExampleObject(name = "full", value = CoverExamples.FULL)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "cover-unknown")
    @APIResponse(responseCode = "409", description = "cover-nothing-open, cover-elsewhere, cover-illegal-transition")
    @APIResponse(
            responseCode = "422",
            description =
                    "cover-candidates, cover-candidate-unknown, cover-candidate-not-available, cover-invalid-offer")
    public Response offer(@PathParam("id") UUID id, @NotNull @Valid OfferCoverRequest asked) {
        return changed(offer.handle(asked.toCommand(id)));
    }

    @POST
    @Path("{id}/acceptances")
    @Command("cover.accept")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.LINE_MANAGER})
    @Operation(
            operationId = "acceptCover",
            summary = "Say yes to an offer, or to a part of it",
            description = "By the person who was asked. The first yes wins.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = AcceptCoverRequest.class),
                            examples = {
                                @ExampleObject(name = "all", value = CoverExamples.ACCEPT),
                                @ExampleObject(name = "part", value = CoverExamples.ACCEPT_PART)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The case as you may see it",
            content =
                    @Content(
                            schema = @Schema(implementation = CoverCaseResponse.class),
                            examples = @ExampleObject(name = "offer", value = CoverExamples.OFFER_VIEW)))
    @APIResponse(responseCode = "403", description = "cover-not-asked")
    @APIResponse(responseCode = "404", description = "cover-unknown")
    @APIResponse(
            responseCode = "409",
            description = "cover-already-filled, cover-elsewhere, cover-offer-ended, cover-nothing-open")
    @APIResponse(responseCode = "422", description = "cover-invalid-offer")
    public Response accept(@PathParam("id") UUID id, @NotNull @Valid AcceptCoverRequest yes) {
        return changed(answer.accept(id, yes.offerId(), yes.slots()));
    }

    @POST
    @Path("{id}/refusals")
    @Command("cover.refuse")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.LINE_MANAGER})
    @Operation(
            operationId = "refuseCover",
            summary = "Say no to an offer, also after a yes or an assignment",
            description = "By the person who was asked. Half days that were taken are open again.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = RefuseCoverRequest.class),
                            examples = @ExampleObject(name = "no", value = CoverExamples.ACCEPT)))
    @APIResponse(
            responseCode = "200",
            description = "The case as you may see it",
            content =
                    @Content(
                            schema = @Schema(implementation = CoverCaseResponse.class),
                            examples = @ExampleObject(name = "offer", value = CoverExamples.OFFER_VIEW)))
    @APIResponse(responseCode = "403", description = "cover-not-asked")
    @APIResponse(responseCode = "404", description = "cover-unknown")
    @APIResponse(responseCode = "409", description = "cover-illegal-transition")
    public Response refuse(@PathParam("id") UUID id, @NotNull @Valid RefuseCoverRequest no) {
        return changed(answer.refuse(id, no.offerId()));
    }

    @POST
    @Path("{id}/gap-acceptance")
    @Command("cover.accept-gap")
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(
            operationId = "acceptCoverGap",
            summary = "Get by without anybody on the open half days",
            description = "By the host. Whoever was asked is told that nobody is needed.")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content =
                    @Content(
                            schema = @Schema(implementation = CoverCaseResponse.class),
                            examples = @ExampleObject(name = "full", value = CoverExamples.FULL)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "cover-unknown")
    @APIResponse(responseCode = "409", description = "cover-nothing-open, cover-illegal-transition")
    public Response acceptGap(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return changed(gap.handle(id, ExpectedVersion.ofIfMatch(ifMatch)));
    }

    private static Response changed(CoverView view) {
        return Answers.changed(CoverCaseResponse.from(view), view.facts().version());
    }
}
