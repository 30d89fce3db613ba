package dev.secondment.agreement.lifecycle.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Proof that a party agreed to one exact text. No column may be empty: only then does the mapping add a signature by one
 * insert instead of writing all of them anew.
 *
 * @param round which freezing of the text it belongs to: a return to draft voids a round's signatures, it never erases
 *     them
 * @param subject the natural person
 * @param client the application through which the person signed
 * @param authentication how strongly the person had proved who they are (acr)
 */
@Embeddable
public record Signature(
        @Column(name = "round", nullable = false) int round,

        @Column(name = "party", nullable = false) @Enumerated(EnumType.STRING)
        Side party,

        @Column(name = "subject", nullable = false) String subject,
        @Column(name = "client", nullable = false) String client,
        @Column(name = "authentication", nullable = false) String authentication,
        @Column(name = "signed_at", nullable = false) Instant signedAt,
        @Column(name = "document_hash", nullable = false) String documentHash) {}
