package dev.secondment.leave.policy.application;

import dev.secondment.leave.policy.domain.CompanyPolicies;
import dev.secondment.leave.policy.domain.PolicyProblem;
import dev.secondment.leave.policy.domain.PolicyRejected;
import dev.secondment.leave.policy.domain.PolicyTimeline;
import dev.secondment.leave.policy.domain.StatutoryPack;
import dev.secondment.leave.policy.domain.StatutoryPacks;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads leave policies: an organisation its own, everybody the statutory ones. */
@ApplicationScoped
public class PolicyQueries {
    private final CompanyPolicies policies;
    private final StatutoryPacks packs;
    private final CurrentCaller caller;

    PolicyQueries(CompanyPolicies policies, StatutoryPacks packs, CurrentCaller caller) {
        this.policies = policies;
        this.packs = packs;
        this.caller = caller;
    }

    @Transactional
    public Page<PolicyView> list(@Nullable String afterCode, int limit) {
        List<PolicyView> found = policies.page(caller.get().organization(), afterCode, limit + 1).stream()
                .map(PolicyView::of)
                .toList();
        return Page.of(found, limit, PolicyView::code);
    }

    /** What holds in a jurisdiction or country. */
    public List<PolicyView> statutory(String jurisdiction) {
        return packs.all().stream()
                .filter(pack -> pack.jurisdiction().equals(jurisdiction)
                        || pack.countries().contains(jurisdiction))
                .map(PolicyView::of)
                .toList();
    }

    @Transactional
    public PolicyView get(String code, @Nullable LocalDate asOf) {
        Optional<StatutoryPack> pack = packs.named(code);
        PolicyTimeline timeline = pack.map(StatutoryPack::timeline)
                .orElseGet(() -> policies.of(caller.get().organization(), code));
        if (timeline.versions().isEmpty()) {
            throw new PolicyRejected(PolicyProblem.UNKNOWN, "No policy " + code + ".");
        }
        PolicyView all = pack.map(PolicyView::of).orElseGet(() -> PolicyView.of(timeline));
        return asOf == null
                ? all
                : all.holding(timeline.on(asOf)
                        .orElseThrow(() -> new PolicyRejected(
                                PolicyProblem.UNKNOWN, "No version of " + code + " holds on " + asOf + ".")));
    }
}
