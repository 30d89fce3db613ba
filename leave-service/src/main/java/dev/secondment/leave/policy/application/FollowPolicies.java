package dev.secondment.leave.policy.application;

import dev.secondment.leave.policy.domain.CompanyPolicies;
import dev.secondment.leave.policy.domain.PoliciesChanged;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.platform.data.SystemWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Leave follows a policy's new version: one agreement per transaction, behind its lock. A replica that comes second finds
 * nothing left to follow.
 */
@ApplicationScoped
class FollowPolicies {
    private static final Logger LOG = Logger.getLogger(FollowPolicies.class);
    private static final int BATCH = 100;

    private final CompanyPolicies policies;
    private final TermsOfRecord terms;
    private final Event<PoliciesChanged> changed;

    FollowPolicies(CompanyPolicies policies, TermsOfRecord terms, Event<PoliciesChanged> changed) {
        this.policies = policies;
        this.terms = terms;
        this.changed = changed;
    }

    @Scheduled(every = "${secondment.dated-work.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        SystemWork.run("leave-policies", () -> {
            List<UUID> due = QuarkusTransaction.requiringNew().call(() -> policies.toFollow(BATCH));
            for (UUID agreementId : due) {
                try {
                    QuarkusTransaction.requiringNew().run(() -> follow(agreementId));
                } catch (RuntimeException failed) {
                    LOG.errorf(failed, "Agreement %s could not follow a policy and is tried again", agreementId);
                }
            }
        });
    }

    private void follow(UUID agreementId) {
        BoundTerms bound = terms.locked(agreementId);
        if (policies.followed(agreementId)) {
            changed.fire(new PoliciesChanged(bound));
            LOG.infof("Agreement %s follows its policies", agreementId);
        }
    }
}
