package dev.secondment.agreement.document.rest;

import dev.secondment.agreement.document.domain.DocumentProblem;
import dev.secondment.agreement.document.domain.DocumentRejected;
import dev.secondment.agreement.document.domain.DocumentType;
import java.util.Arrays;

/** A document's type as it stands in an address. */
public record DocumentSlug(DocumentType type) {

    /** Called by JAX-RS for the path parameter. */
    public static DocumentSlug valueOf(String slug) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.slug().equals(slug))
                .findFirst()
                .map(DocumentSlug::new)
                .orElseThrow(() -> new DocumentRejected(DocumentProblem.NOT_FOUND, "No document is called so."));
    }
}
