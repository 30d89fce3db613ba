package dev.secondment.leave.policy.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The policies that enrolments name: those of the organisations, and the statutory ones. */
public record KnownPolicies(Map<Key, PolicyTimeline> companies, StatutoryPacks packs) {
    public static final KnownPolicies NONE = new KnownPolicies(Map.of(), StatutoryPacks.NONE);

    /** A code belongs to its organisation; two of them may use the same. */
    public record Key(UUID organization, String code) {}

    public KnownPolicies {
        companies = Map.copyOf(companies);
    }

    Optional<PolicyVersion> on(UUID organization, String code, LocalDate day) {
        return timeline(organization, code).flatMap(timeline -> timeline.on(day));
    }

    private Optional<PolicyTimeline> timeline(UUID organization, String code) {
        return packs.named(code)
                .map(StatutoryPack::timeline)
                .or(() -> Optional.ofNullable(companies.get(new Key(organization, code))));
    }

    Stream<LocalDate> changes() {
        return Stream.concat(companies.values().stream().flatMap(PolicyTimeline::changes), packs.changes());
    }
}
