package dev.secondment.agreement.document.rest;

import dev.secondment.agreement.document.application.Wordings;
import dev.secondment.agreement.document.application.Wordings.Wording;
import dev.secondment.agreement.document.domain.Language;
import dev.secondment.platform.data.Command;
import dev.secondment.platform.web.Answers;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Roles;
import dev.secondment.platform.web.Scoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The wording of documents, which an employer's HR may make its own. */
@Path("/v1/document-templates/{type}/{language}")
@RunOnVirtualThread
@Scoped(read = "agreements:read", write = "agreements:write")
@Tag(name = "Documents")
class DocumentTemplateResource {

    private final Wordings wordings;

    DocumentTemplateResource(Wordings wordings) {
        this.wordings = wordings;
    }

    @GET
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Operation(
            operationId = "readDocumentTemplate",
            summary = "Read the wording of a document",
            description = "Your organisation's own, or the suite's until there is one.")
    @APIResponse(
            responseCode = "200",
            description = "The wording; its ETag is what a change must name.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DocumentTemplateResponse.class),
                            examples = @ExampleObject(name = "own", value = DocumentExamples.TEMPLATE)))
    public Response read(
            @Parameter(description = "contract, extension-letter, early-end-letter or return-letter.")
                    DocumentSlug type,
            @Parameter(description = "en or de.") LanguageTag language,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Wording wording = wordings.read(type.type(), language.language());
        return Answers.ok(DocumentTemplateResponse.from(wording), wording.edition(), ifNoneMatch);
    }

    @PUT
    @RolesAllowed({Roles.HR, Roles.PARTNER_API})
    @Command("document-template.write")
    @Operation(
            operationId = "writeDocumentTemplate",
            summary = "Word a document yourself",
            description = "A new edition for your organisation's agreements as home employer. It is tried on a complete"
                    + " agreement and an empty one first; texts that somebody has signed keep the words they had.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DocumentTemplateRequest.class),
                            examples = @ExampleObject(name = "letter", value = DocumentExamples.NEW_TEMPLATE)))
    @APIResponse(
            responseCode = "200",
            description = "The new edition.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DocumentTemplateResponse.class),
                            examples = @ExampleObject(name = "own", value = DocumentExamples.TEMPLATE)))
    public Response write(
            DocumentSlug type,
            LanguageTag language,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DocumentTemplateRequest request) {
        Wording written =
                wordings.write(type.type(), language.language(), ExpectedVersion.ofIfMatch(ifMatch), request.body());
        return Answers.changed(DocumentTemplateResponse.from(written), written.edition());
    }

    /** A language as it stands in an address. */
    public record LanguageTag(Language language) {

        /** Called by JAX-RS for the path parameter. */
        public static LanguageTag valueOf(String tag) {
            return new LanguageTag(Language.valueOf(tag.toUpperCase(Locale.ROOT)));
        }
    }
}
