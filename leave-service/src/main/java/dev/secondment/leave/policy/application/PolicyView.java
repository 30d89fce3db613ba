package dev.secondment.leave.policy.application;

import dev.secondment.leave.policy.domain.PolicyTimeline;
import dev.secondment.leave.policy.domain.PolicyVersion;
import dev.secondment.leave.policy.domain.SickPayRules;
import dev.secondment.leave.policy.domain.StatutoryPack;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy as it is read.
 *
 * @param version how many versions were recorded
 * @param statutory what only a statutory policy has
 */
public record PolicyView(
        String code,
        int version,
        List<PolicyVersion> versions,
        @Nullable Statutory statutory) {

    public PolicyView {
        versions = List.copyOf(versions);
    }

    public record Statutory(
            String jurisdiction,
            List<String> countries,
            List<StatutoryPack.Source> sources,
            List<SickPayRules> sickPay,
            boolean leaveCertificate) {}

    static PolicyView of(PolicyTimeline timeline) {
        return new PolicyView(
                timeline.versions().getFirst().code(), timeline.versions().size(), timeline.versions(), null);
    }

    static PolicyView of(StatutoryPack pack) {
        return new PolicyView(
                pack.code(),
                pack.timeline().versions().size(),
                pack.timeline().versions(),
                new Statutory(
                        pack.jurisdiction(),
                        pack.countries().stream().sorted().toList(),
                        pack.sources(),
                        pack.sickPay(),
                        pack.leaveCertificate()));
    }

    PolicyView holding(PolicyVersion only) {
        return new PolicyView(code, version, List.of(only), statutory);
    }
}
