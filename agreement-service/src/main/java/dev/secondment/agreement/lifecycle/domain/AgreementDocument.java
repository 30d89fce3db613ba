package dev.secondment.agreement.lifecycle.domain;

import dev.secondment.agreement.terms.domain.CanonicalJson;
import dev.secondment.agreement.terms.domain.Terms;
import java.util.UUID;

/** What is signed: the terms of one numbered agreement, under one fingerprint. */
public record AgreementDocument(UUID agreementId, String number, Terms terms) {

    public String canonicalJson() {
        return CanonicalJson.of(this);
    }

    /** SHA-256 of the canonical JSON in UTF-8, as 64 hexadecimal digits. */
    public String hash() {
        return Fingerprint.of(this);
    }
}
