package dev.secondment.agreement.lifecycle.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a party agreed to one exact text.
 *
 * @param round which freezing of the text it belongs to: a return to draft voids a round's signatures, it never erases
 *     them
 * @param subject the natural person
 * @param client the application through which the person signed
 * @param authentication how strongly the person had proved who they are, where the identity provider says so (acr)
 */
@Embeddable
public record Signature(
        @Column(name = "round") int round,
        @Column(name = "party") @Enumerated(EnumType.STRING) Side party,
        @Column(name = "subject") String subject,
        @Column(name = "client") String client,
        @Column(name = "authentication") @Nullable String authentication,
        @Column(name = "signed_at") Instant signedAt,
        @Column(name = "document_hash") String documentHash) {}
