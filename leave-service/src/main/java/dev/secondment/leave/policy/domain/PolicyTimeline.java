package dev.secondment.leave.policy.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All versions of one policy. */
public record PolicyTimeline(List<PolicyVersion> versions) {

    public PolicyTimeline {
        versions = versions.stream()
                .sorted(Comparator.comparing(PolicyVersion::validFrom).thenComparing(PolicyVersion::version))
                .toList();
    }

    public Optional<PolicyVersion> on(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .findFirst();
    }

    Stream<LocalDate> changes() {
        return versions.stream().map(PolicyVersion::validFrom);
    }
}
