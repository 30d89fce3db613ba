/** The agreement on the public API. */
@OpenAPIDefinition(
        info = @Info(title = "Agreement service", version = "1"),
        components =
                @Components(
                        parameters = {
                            @Parameter(
                                    name = "Idempotency-Key",
                                    in = ParameterIn.HEADER,
                                    required = true,
                                    description = "Your key for one intended effect: a retry with the same key and body"
                                            + " gets the first answer.",
                                    schema = @Schema(type = SchemaType.STRING, maxLength = 255)),
                            @Parameter(
                                    name = "If-Match",
                                    in = ParameterIn.HEADER,
                                    required = true,
                                    description = "The ETag of the version that the change is based on.",
                                    schema = @Schema(type = SchemaType.STRING, examples = "\"3\""))
                        },
                        responses = {
                            @APIResponse(
                                    name = "Malformed",
                                    description =
                                            "The request cannot be read: broken JSON, an unknown field or parameter, no Idempotency-Key.",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = ProblemDocument.class))),
                            @APIResponse(
                                    name = "Unauthenticated",
                                    description = "No valid access token.",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = ProblemDocument.class))),
                            @APIResponse(
                                    name = "Forbidden",
                                    description =
                                            "The role, the scope or the side in this agreement does not allow it.",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = ProblemDocument.class))),
                            @APIResponse(
                                    name = "NotFound",
                                    description = "No such agreement, or not yours.",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = ProblemDocument.class))),
                            @APIResponse(
                                    name = "Conflict",
                                    description =
                                            "The agreement's state stands in the way; allowedTransitions says what can follow.",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = ProblemDocument.class))),
                            @APIResponse(
                                    name = "Stale",
                                    description = "The agreement has changed since; read it again.",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = ProblemDocument.class))),
                            @APIResponse(
                                    name = "Rule",
                                    description = "Well formed, but against a rule; violations names every one.",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = ProblemDocument.class))),
                            @APIResponse(
                                    name = "IfMatchMissing",
                                    description = "If-Match is missing.",
                                    content =
                                            @Content(
                                                    mediaType = "application/problem+json",
                                                    schema = @Schema(implementation = ProblemDocument.class)))
                        }))
@NullMarked
package dev.secondment.agreement.lifecycle.rest;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.NullMarked;
