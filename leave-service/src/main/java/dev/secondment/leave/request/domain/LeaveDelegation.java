package dev.secondment.leave.request.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employer's word on who answers leave requests for it, and who does while that one is away: for one agreement, or
 * for all of its agreements that have no word of their own. The newest word that holds on a day counts; a word is not
 * changed, but it can be withdrawn.
 */
@Entity
@Table(name = "leave_delegation")
public class LeaveDelegation {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organization;

    @Column(name = "agreement_id")
    private @Nullable UUID agreementId;

    @Embedded
    private StandIn standIn;

    private @Nullable String reason;

    @Column(name = "named_at")
    private Instant namedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected LeaveDelegation() {}

    public LeaveDelegation(
            UUID id,
            UUID organization,
            @Nullable UUID agreementId,
            StandIn standIn,
            @Nullable String reason,
            Instant namedAt) {
        this.id = id;
        this.organization = organization;
        this.agreementId = agreementId;
        this.standIn = standIn;
        this.reason = reason;
        this.namedAt = namedAt;
    }

    public void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID organization() {
        return organization;
    }

    public Optional<UUID> agreementId() {
        return Optional.ofNullable(agreementId);
    }

    public StandIn standIn() {
        return standIn;
    }

    public Answering.Word word() {
        return new Answering.Word(id, agreementId != null, standIn);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant namedAt() {
        return namedAt;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
