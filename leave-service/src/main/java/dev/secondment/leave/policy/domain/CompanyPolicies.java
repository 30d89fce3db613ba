package dev.secondment.leave.policy.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The leave policies of organisations, each seen by its own people alone. */
public interface CompanyPolicies {

    /**
     * Held until the transaction ends: versions of one policy are recorded one after the other, and none while somebody is
     * being enrolled under it, who would not be seen to follow.
     */
    void lock(UUID organization, String code);

    void add(UUID organization, PolicyVersion version, String recordedBy, Instant at);

    PolicyTimeline of(UUID organization, String code);

    /** By code, with all their versions. */
    List<PolicyTimeline> page(UUID organization, @Nullable String afterCode, int size);

    /** What an agreement's enrolments name, whoever asks: leave is decided by policies that the other side keeps. */
    Map<KnownPolicies.Key, PolicyTimeline> namedIn(UUID agreementId);

    /** Agreements that have yet to follow a new version. */
    List<UUID> toFollow(int size);

    /** Whether there was anything left to follow. */
    boolean followed(UUID agreementId);
}
