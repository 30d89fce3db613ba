package dev.secondment.leave.cover.rest;

import dev.secondment.leave.cover.application.CoverCaseQueries;
import dev.secondment.leave.cover.application.CoverCaseQueries.CoverCaseView;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.PageLimit;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/cover-cases")
@Tag(name = "Cover cases", description = "Cover for unforeseen absences; for both employers")
@Scoped(read = "leave:read", write = "leave:write")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class CoverCaseResource {
    private final CoverCaseQueries queries;

    CoverCaseResource(CoverCaseQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API, Roles.AUDITOR})
    @Operation(operationId = "listCoverCases", summary = "List cover cases, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<CoverCaseResponse> list(
            @QueryParam("agreementId") @Nullable UUID agreementId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        Page<CoverCaseView> page =
                queries.list(agreementId, Cursor.read(cursor, UUID::fromString).orElse(null), PageLimit.of(limit));
        return new Page<>(
                page.items().stream().map(CoverCaseResponse::from).toList(),
                page.next() == null ? null : Cursor.encode(page.next()));
    }
}
