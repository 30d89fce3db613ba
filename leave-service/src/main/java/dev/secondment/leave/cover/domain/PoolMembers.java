package dev.secondment.leave.cover.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pool of the caller's organisation. */
public interface PoolMembers {

    void add(PoolMember member);

    Optional<PoolMember> find(UUID id);

    default PoolMember get(UUID id) {
        return find(id).orElseThrow(
                        () -> new CoverRejected(CoverProblem.MEMBER_UNKNOWN, "There is no pool member " + id + "."));
    }

    /** Those of one organisation who can cover now, nearest first. */
    List<PoolMember> active(UUID organizationId);

    /** Newest first, by id. */
    List<PoolMember> page(@Nullable UUID agreementId, @Nullable UUID after, int size);
}
