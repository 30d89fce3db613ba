package dev.secondment.leave.policy.application;

import dev.secondment.leave.policy.domain.CompanyPolicies;
import dev.secondment.leave.policy.domain.PolicyProblem;
import dev.secondment.leave.policy.domain.PolicyRejected;
import dev.secondment.leave.policy.domain.PolicyTimeline;
import dev.secondment.leave.policy.domain.PolicyVersion;
import dev.secondment.leave.policy.domain.StatutoryPacks;
import dev.secondment.platform.data.Parties;
import dev.secondment.platform.problem.Violation;
import dev.secondment.platform.web.Caller;
import dev.secondment.platform.web.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * An organisation says what its leave policy grants and asks for, from a day on: another version of it, never a changed
 * one. The agreements enrolled under it follow in the minutes after, one by one.
 */
@ApplicationScoped
public class RecordPolicy {
    private static final Logger LOG = Logger.getLogger(RecordPolicy.class);
    /** Of the organisation's own record, on which nobody else stands. */
    private static final String OWNER = "HOME";

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final Period FURTHEST_AHEAD = Period.ofYears(10);

    private final CompanyPolicies policies;
    private final StatutoryPacks packs;
    private final Parties parties;
    private final CurrentCaller caller;
    private final Clock clock;

    RecordPolicy(CompanyPolicies policies, StatutoryPacks packs, Parties parties, CurrentCaller caller, Clock clock) {
        this.policies = policies;
        this.packs = packs;
        this.parties = parties;
        this.caller = caller;
        this.clock = clock;
    }

    public record Command(String code, String name, LocalDate validFrom, RulesDocument rules) {}

    @Transactional
    public PolicyView handle(Command command) {
        if (packs.named(command.code()).isPresent()) {
            throw new PolicyRejected(PolicyProblem.RESERVED, command.code() + " is statutory.");
        }
        List<Violation> wrong = new ArrayList<>(RulesReview.of(command.rules()));
        wrong.addAll(validFrom(command.validFrom()));
        if (!wrong.isEmpty()) {
            throw new PolicyRejected(PolicyProblem.INVALID, wrong.size() + " of the rules cannot be carried out.")
                    .violations(wrong);
        }
        Caller owner = caller.get();
        parties.add(owner.organization(), owner.organizationPrincipal(), OWNER);
        policies.lock(owner.organization(), command.code());
        int version =
                policies.of(owner.organization(), command.code()).versions().size() + 1;
        policies.add(
                owner.organization(),
                new PolicyVersion(
                        command.code(),
                        version,
                        command.name(),
                        command.validFrom(),
                        command.rules().read()),
                owner.subject(),
                clock.instant());
        LOG.infof("Leave policy %s of %s: version %d", command.code(), owner.organization(), version);
        PolicyTimeline now = policies.of(owner.organization(), command.code());
        return PolicyView.of(now);
    }

    private List<Violation> validFrom(LocalDate day) {
        LocalDate latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plus(FURTHEST_AHEAD);
        return day.isBefore(EARLIEST) || day.isAfter(latest)
                ? List.of(new Violation("/validFrom", "too-far-off", "A day from " + EARLIEST + " to " + latest + "."))
                : List.of();
    }
}
