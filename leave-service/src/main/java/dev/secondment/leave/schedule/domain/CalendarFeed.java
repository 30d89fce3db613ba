package dev.secondment.leave.schedule.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that a calendar program fetches by a secret address. It sees what the person or organisation that made it
 * sees at that moment: who loses a part in an agreement loses its absences from the feed too.
 */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // Read by the database: whose feed it is.
    @Size(max = 200)
    private String principal;

    @SuppressWarnings("UnusedVariable") // Read by the query that opens it.
    @Column(name = "organization_id")
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private FeedScope scope;

    @Column(name = "agreement_id")
    private @Nullable UUID agreementId;

    @Size(max = 200)
    private @Nullable String team;

    @Column(name = "secret_hash")
    @Size(max = 64)
    private String secretHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "secret_since")
    private Instant secretSince;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected CalendarFeed() {}

    private CalendarFeed(
            UUID id,
            Owner owner,
            FeedScope scope,
            @Nullable UUID agreementId,
            @Nullable String team,
            FeedSecret secret,
            Instant at) {
        this.id = id;
        this.principal = owner.principal();
        this.organizationId = owner.organization();
        this.scope = scope;
        this.agreementId = agreementId;
        this.team = team;
        this.createdAt = at;
        this.secretHash = secret.hash();
        this.secretSince = at;
    }

    /** For whom a feed is read, and in whose organisation. */
    public record Owner(String principal, UUID organization) {}

    public static CalendarFeed ofPerson(UUID id, Owner person, UUID agreementId, FeedSecret secret, Instant at) {
        return new CalendarFeed(id, person, FeedScope.PERSON, agreementId, null, secret, at);
    }

    public static CalendarFeed ofTeam(UUID id, Owner host, @Nullable String team, FeedSecret secret, Instant at) {
        return new CalendarFeed(id, host, FeedScope.TEAM, null, team, secret, at);
    }

    /** From now on another secret opens it, and the one before does not. */
    public void rotate(FeedSecret secret, Instant at) {
        requireNotRevoked();
        secretHash = secret.hash();
        secretSince = at;
    }

    /** Nothing opens it any more. */
    public void revoke(Instant at) {
        requireNotRevoked();
        revokedAt = at;
    }

    private void requireNotRevoked() {
        if (revokedAt != null) {
            throw new ScheduleRejected(ScheduleProblem.FEED_REVOKED, "The feed was revoked on " + revokedAt + ".");
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public FeedScope scope() {
        return scope;
    }

    public Optional<UUID> agreementId() {
        return Optional.ofNullable(agreementId);
    }

    public Optional<String> team() {
        return Optional.ofNullable(team);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant secretSince() {
        return secretSince;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}
