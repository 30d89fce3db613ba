package dev.secondment.agreement.document.rest;

import dev.secondment.agreement.document.application.Wordings.Wording;
import dev.secondment.agreement.document.domain.DocumentType;
import dev.secondment.agreement.document.domain.Language;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "DocumentTemplate")
record DocumentTemplateResponse(
        DocumentType type,
        Language language,

        @Schema(description = "0 is the suite's own wording.")
        int edition,

        String body,
        @Nullable Instant writtenAt) {

    static DocumentTemplateResponse from(Wording wording) {
        return new DocumentTemplateResponse(
                wording.type(), wording.language(), wording.edition(), wording.body(), wording.writtenAt());
    }
}
