package dev.secondment.placement.assignment.rest;

import dev.secondment.placement.assignment.application.CompleteOnboardingItem;
import dev.secondment.placement.assignment.application.OnboardingItemView;
import dev.secondment.placement.assignment.application.PlacementQueries;
import dev.secondment.placement.assignment.application.PlacementView;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/placements/{id}/onboarding-items")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Scoped(read = "placements:read", write = "placements:write")
@Tag(name = "Onboarding", description = "What the host does before a person arrives")
public class OnboardingItemResource {

    private final PlacementQueries queries;
    private final CompleteOnboardingItem complete;

    OnboardingItemResource(PlacementQueries queries, CompleteOnboardingItem complete) {
        this.queries = queries;
        this.complete = complete;
    }

    @Schema(name = "OnboardingItemPage")
    record Items(List<OnboardingItemView> items, @Nullable String next) {}

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
            operationId = "listOnboardingItems",
            summary = "List a placement's onboarding items",
            description =
                    "In the order in which they are due. The ETag is the placement's, which completing an item needs.")
    @APIResponse(
            responseCode = "200",
            description = "All items",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response list(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        PlacementQueries.Onboarding onboarding = queries.onboarding(id);
        return Answers.ok(new Page<>(onboarding.items(), null), onboarding.version(), ifNoneMatch);
    }

    @POST
    @Path("{code}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.LINE_MANAGER, Roles.HR, Roles.PARTNER_API})
    @Command("placement.complete-onboarding-item")
    @Operation(
            operationId = "completeOnboardingItem",
            summary = "Complete an onboarding item",
            description = "Done by the host's line manager, HR or system.")
    @APIResponse(
            responseCode = "200",
            description = "The placement with the item done",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    @APIResponse(responseCode = "409", description = "The item is done already, or the placement is over")
    public Response complete(
            @PathParam("id") UUID id,
            @PathParam("code") @Parameter(example = "ACCOUNTS") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CompleteOnboardingItemRequest request) {
        PlacementView placement = complete.handle(new CompleteOnboardingItem.Command(
                id, code, Optional.ofNullable(request.evidence()), ExpectedVersion.ofIfMatch(ifMatch)));
        return Answers.changed(placement, placement.version());
    }
}
