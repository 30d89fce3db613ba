package dev.secondment.agreement.document.rest;

import dev.secondment.agreement.document.application.Documents;
import dev.secondment.agreement.document.application.Documents.Format;
import dev.secondment.agreement.document.application.Documents.Sheet;
import dev.secondment.agreement.document.domain.Language;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The contract and the letters, to read and to print. */
@Path("/v1/agreements/{id}/documents")
@RunOnVirtualThread
@Scoped(read = "agreements:read", write = "agreements:write")
@Tag(name = "Documents", description = "The contract and the letters, as pages.")
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
class AgreementDocumentResource {
    private static final String PDF = "application/pdf";

    private final Documents documents;

    AgreementDocumentResource(Documents documents) {
        this.documents = documents;
    }

    @GET
    @Operation(
            operationId = "listAgreementDocuments",
            summary = "List what can be printed",
            description = "The contract for every party; the letters for the home employer and the person, once there"
                    + " is something to tell.")
    @APIResponse(
            responseCode = "200",
            description = "The documents you can have.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DocumentListResponse.class),
                            examples = @ExampleObject(name = "signed", value = DocumentExamples.LIST)))
    public DocumentListResponse list(UUID id) {
        return DocumentListResponse.from(id, documents.offers(id));
    }

    @GET
    @Path("/{type}")
    @Produces({PDF, MediaType.TEXT_HTML})
    @Operation(
            operationId = "printAgreementDocument",
            summary = "Print a document",
            description = "As PDF or HTML, in English or German, with the parts that you may see; what you may not see"
                    + " is named and covered by the fingerprint. Until all have signed, every page says so.")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = {
                @Content(
                        mediaType = PDF,
                        schema =
                                @Schema(
                                        type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                        format = "binary")),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING))
            })
    public Response print(
            UUID id,
            @Parameter(description = "contract, extension-letter, early-end-letter or return-letter.")
                    DocumentSlug type,
            @QueryParam("version")
                    @Parameter(description = "Which version of the contract; the newest signed one unless told.")
                    @Min(1)
                    @Nullable
                    Integer version,
            @QueryParam("language") @DefaultValue("EN") @Parameter(description = "EN or DE.") Language language,
            @QueryParam("format") @DefaultValue("PDF") @Parameter(description = "PDF or HTML.") Format format) {
        Sheet sheet = documents.print(id, type.type(), version, language, format);
        return Response.ok(sheet.content(), format == Format.PDF ? PDF : MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + sheet.name() + "\"")
                // The words may be an employer's own: the page runs nothing and fetches nothing.
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
