package dev.secondment.agreement.document.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DocumentTemplateChange")
record DocumentTemplateRequest(
        @Schema(
                description =
                        "XHTML with Qute expressions over document, terms, codes, letter and signatures; the frame,"
                                + " the annex and the signature page are added around it.")
        @NotNull
        @Size(min = 1, max = 100_000)
        String body) {}
