package dev.secondment.leave.cover.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an employer may ask to cover: for one agreement, for a team, or for anything. The host names its own
 * people, other secondees and agencies'; the home employer names substitutes of its own.
 */
@Entity
@Table(name = "cover_pool_member")
public class PoolMember {

    @Id
    private UUID id;

    @Version
    private long version;

    /** Whose pool it is. */
    @Column(name = "organization_id")
    private UUID organizationId;

    @Embedded
    private CoverPerson person;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Embedded
    private PoolTerms terms;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    protected PoolMember() {}

    /**
     * What the person can cover.
     *
     * @param agreementId for this agreement alone
     * @param team for this team of the host alone
     * @param deputyRank the lower, the sooner
     * @param hoursPerWeek up to so much cover in a week
     * @param skills codes, with a space between
     */
    @Embeddable
    public record PoolTerms(
            @Column(name = "agreement_id") @Nullable UUID agreementId,
            @Nullable String team,
            @Column(name = "deputy_rank") @Nullable Integer deputyRank,
            @Column(name = "hours_per_week") @Nullable Integer hoursPerWeek,
            String skills) {

        public List<String> skillCodes() {
            return skills.isEmpty() ? List.of() : List.of(skills.split(" "));
        }
    }

    public static PoolMember added(
            UUID id, UUID organizationId, CoverPerson person, Standing standing, PoolTerms terms, Instant at) {
        boolean own = person.organizationId().equals(organizationId);
        if ((standing == Standing.HOME_SUBSTITUTE && !own) || (standing == Standing.AGENCY && own)) {
            throw new CoverRejected(CoverProblem.MEMBER_MISPLACED, standing + " of " + person.organizationId() + ".");
        }
        PoolMember added = new PoolMember();
        added.id = id;
        added.organizationId = organizationId;
        added.person = person;
        added.standing = standing;
        added.terms = terms;
        added.addedAt = at;
        return added;
    }

    /** Nobody is asked any more; what was agreed stays. */
    public void remove(Instant at) {
        if (removedAt == null) {
            removedAt = at;
        }
    }

    public boolean canCover(UUID agreementId, @Nullable String team) {
        boolean thisAgreement =
                terms.agreementId() == null || terms.agreementId().equals(agreementId);
        boolean thisTeam = terms.team() == null || terms.team().equals(team);
        return removedAt == null && thisAgreement && thisTeam;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID organizationId() {
        return organizationId;
    }

    public CoverPerson person() {
        return person;
    }

    public Standing standing() {
        return standing;
    }

    public PoolTerms terms() {
        return terms;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Optional<Instant> removedAt() {
        return Optional.ofNullable(removedAt);
    }
}
