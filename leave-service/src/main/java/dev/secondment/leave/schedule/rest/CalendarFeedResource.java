package dev.secondment.leave.schedule.rest;

import dev.secondment.leave.schedule.application.FeedView;
import dev.secondment.leave.schedule.application.KeepCalendarFeeds;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.PageLimit;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.quarkus.resteasy.reactive.jackson.CustomSerialization;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/calendar-feeds")
@Tag(
        name = "Calendar feeds",
        description =
                "Absences as iCalendar, fetched by calendar programs from a secret address without a token. A GET of"
                        + " the address answers text/calendar with an ETag; the feed of a host says absent and nothing more.")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarFeedResource {
    private static final String MAKE = "{\"scope\": \"TEAM\", \"team\": \"Integration\"}";
    private static final String FEED = """
            {"id": "0190a100-0000-7000-8000-0000000feed1", "scope": "TEAM", "team": "Integration",
             "createdAt": "2026-09-01T08:00:00Z", "secretSince": "2026-09-01T08:00:00Z", "version": 0}
            """;
    private static final String MADE = """
            {"id": "0190a100-0000-7000-8000-0000000feed1", "scope": "TEAM", "team": "Integration",
             "createdAt": "2026-09-01T08:00:00Z", "secretSince": "2026-09-01T08:00:00Z", "version": 0,
             "url": "https://suite.example/v1/calendar-feeds/kq3vN0c1mB5r8sT2uWxYzA4bC6dE7fGhIjKlMnOpQ9Z.ics"}
            """;
    private static final String REVOKED = """
            {"id": "0190a100-0000-7000-8000-0000000feed1", "scope": "TEAM", "team": "Integration",
             "createdAt": "2026-09-01T08:00:00Z", "secretSince": "2026-09-01T08:00:00Z",
             "revokedAt": "2026-10-01T08:00:00Z", "version": 1}
            """;
    private static final String FEEDS = "{\"items\": [" + FEED + "], \"next\": null}";

    private final KeepCalendarFeeds feeds;
    private final String publicUrl;

    CalendarFeedResource(KeepCalendarFeeds feeds, @ConfigProperty(name = "secondment.public-url") String publicUrl) {
        this.feeds = feeds;
        this.publicUrl = publicUrl;
    }

    @POST
    @Command("calendar-feed.make")
    @CustomSerialization(SecretAddress.class)
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(
            operationId = "makeCalendarFeed",
            summary = "Make a calendar feed; the answer tells its secret address, once",
            description = "A secondee makes one of an own agreement, a host one of the people it hosts.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarFeedRequest.class),
                            examples = @ExampleObject(name = "team", value = MAKE)))
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarFeedResponse.class),
                            examples = @ExampleObject(name = "made", value = MADE)))
    @APIResponse(responseCode = "403", description = "leave-not-your-part")
    @APIResponse(responseCode = "404", description = "leave-agreement-unknown")
    @APIResponse(responseCode = "422", description = "calendar-feed-invalid-scope")
    public Response make(@NotNull @Valid CalendarFeedRequest request) {
        FeedView view = feeds.make(request.toCommand());
        return Answers.created("/v1/calendar-feeds/" + view.id(), answer(view), view.version());
    }

    @GET
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(
            operationId = "listCalendarFeeds",
            summary = "List your calendar feeds and your organisation's, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "feeds", value = FEEDS)))
    public Page<CalendarFeedResponse> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        Page<FeedView> page = feeds.list(Cursor.read(cursor, UUID::fromString).orElse(null), PageLimit.of(limit));
        return new Page<>(
                page.items().stream().map(this::answer).toList(),
                page.next() == null ? null : Cursor.encode(page.next()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(
            operationId = "getCalendarFeed",
            summary = "Read what a calendar feed is about; its address is not told again")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarFeedResponse.class),
                            examples = @ExampleObject(name = "feed", value = FEED)))
    @APIResponse(responseCode = "404", description = "calendar-feed-unknown")
    public Response read(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        FeedView view = feeds.get(id);
        return Answers.ok(answer(view), view.version(), ifNoneMatch);
    }

    @POST
    @Path("{id}/rotation")
    @Command("calendar-feed.rotate")
    @CustomSerialization(SecretAddress.class)
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(
            operationId = "rotateCalendarFeed",
            summary = "Give a feed another secret address, told once; the one before opens nothing any more")
    @APIResponse(
            responseCode = "200",
            description = "The feed with its new address",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarFeedResponse.class),
                            examples = @ExampleObject(name = "rotated", value = MADE)))
    @APIResponse(responseCode = "404", description = "calendar-feed-unknown")
    @APIResponse(responseCode = "409", description = "calendar-feed-revoked")
    public Response rotate(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        FeedView view = feeds.rotate(id, ExpectedVersion.ofIfMatch(ifMatch));
        return Answers.changed(answer(view), view.version());
    }

    @POST
    @Path("{id}/revocation")
    @Command("calendar-feed.revoke")
    @RolesAllowed({Roles.SECONDEE, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API})
    @Operation(operationId = "revokeCalendarFeed", summary = "End a feed: its address opens nothing any more")
    @APIResponse(
            responseCode = "200",
            description = "The revoked feed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarFeedResponse.class),
                            examples = @ExampleObject(name = "revoked", value = REVOKED)))
    @APIResponse(responseCode = "404", description = "calendar-feed-unknown")
    @APIResponse(responseCode = "409", description = "calendar-feed-revoked")
    public Response revoke(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        FeedView view = feeds.revoke(id, ExpectedVersion.ofIfMatch(ifMatch));
        return Answers.changed(answer(view), view.version());
    }

    private CalendarFeedResponse answer(FeedView view) {
        return CalendarFeedResponse.from(view, publicUrl);
    }
}
