package dev.secondment.agreement.document.rest;

import dev.secondment.agreement.document.application.Documents.Offer;
import dev.secondment.agreement.document.domain.DocumentType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AgreementDocuments")
record DocumentListResponse(List<Item> items) {

    @Schema(name = "AgreementDocument")
    record Item(
            DocumentType type,

            @Schema(description = "Which version of the agreement: 1 is what was signed first.")
            int version,

            @Nullable String documentHash,

            @Schema(description = "Whether all have signed it.")
            boolean binding,

            @Schema(description = "Take language=EN or DE and format=PDF or HTML with it.")
            String href) {}

    static DocumentListResponse from(UUID id, List<Offer> offers) {
        return new DocumentListResponse(offers.stream()
                .map(offer -> new Item(
                        offer.type(), offer.edition(), offer.hash().orElse(null), offer.binding(), href(id, offer)))
                .toList());
    }

    private static String href(UUID id, Offer offer) {
        String path = "/v1/agreements/" + id + "/documents/" + offer.type().slug();
        return offer.type() == DocumentType.CONTRACT ? path + "?version=" + offer.edition() : path;
    }
}
