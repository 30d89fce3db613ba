package dev.secondment.agreement.lifecycle.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The person's word on the consent text of an agreement: given with their signature, or taken back later. Written once,
 * never changed. It decides nothing: no rule, no state and no other party's view depends on it, so that taking it back
 * can never become a sanction.
 */
@Entity
@Table(name = "agreement_consent")
public class ConsentEntry {

    public enum Word {
        GIVEN,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    private int round;

    @Enumerated(EnumType.STRING)
    private Word word;

    @Column(name = "text_hash")
    private String textHash;

    @SuppressWarnings("UnusedVariable") // Proof, for whoever has to look it up.
    private String subject;

    /** The channel through which the word came. */
    private String client;

    @Column(name = "spoken_at")
    private Instant spokenAt;

    protected ConsentEntry() {}

    private ConsentEntry(
            UUID id, UUID agreementId, int round, Word word, String textHash, Signatory person, Instant at) {
        this.id = id;
        this.agreementId = agreementId;
        this.round = round;
        this.word = word;
        this.textHash = textHash;
        this.subject = person.subject();
        this.client = person.client();
        this.spokenAt = at;
    }

    public static ConsentEntry given(UUID id, UUID agreementId, int round, String text, Signatory person, Instant at) {
        return new ConsentEntry(id, agreementId, round, Word.GIVEN, Fingerprint.ofText(text), person, at);
    }

    public ConsentEntry withdrawn(UUID withdrawalId, Signatory person, Instant at) {
        return new ConsentEntry(withdrawalId, agreementId, round, Word.WITHDRAWN, textHash, person, at);
    }

    public Word word() {
        return word;
    }

    public String textHash() {
        return textHash;
    }

    public String client() {
        return client;
    }

    public Instant spokenAt() {
        return spokenAt;
    }
}
