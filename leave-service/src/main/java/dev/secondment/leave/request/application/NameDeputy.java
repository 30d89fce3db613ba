package dev.secondment.leave.request.application;

import dev.secondment.leave.request.domain.Answering;
import dev.secondment.leave.request.domain.LeaveDelegation;
import dev.secondment.leave.request.domain.LeaveDelegations;
import dev.secondment.leave.request.domain.LeaveProblem;
import dev.secondment.leave.request.domain.LeaveRejected;
import dev.secondment.leave.request.domain.StandIn;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.leave.terms.domain.TermsProblem;
import dev.secondment.leave.terms.domain.TermsRejected;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.data.Parties;
import dev.secondment.platform.web.Caller;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * An employer says who answers leave requests for it, and who does in their place. HR says it for all; whom the employer
 * named says it of those approvals, and nobody of their own leave.
 */
@ApplicationScoped
public class NameDeputy {
    private static final Logger LOG = Logger.getLogger(NameDeputy.class);

    private final LeaveDelegations delegations;
    private final TermsOfRecord terms;
    private final Actors actors;
    private final Parties parties;
    private final CurrentCaller caller;
    private final Clock clock;

    NameDeputy(
            LeaveDelegations delegations,
            TermsOfRecord terms,
            Actors actors,
            Parties parties,
            CurrentCaller caller,
            Clock clock) {
        this.delegations = delegations;
        this.terms = terms;
        this.actors = actors;
        this.parties = parties;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param agreementId the one that it is about; nothing for all that have no word of their own
     */
    public record Command(
            @Nullable UUID agreementId,
            StandIn standIn,
            @Nullable String reason) {}

    @Transactional
    public DelegationView handle(Command command) {
        UUID organization = caller.get().organization();
        if (command.agreementId() != null) {
            terms.of(command.agreementId());
            actors.in(command.agreementId()).actingAs(Answerers.DECIDER);
        }
        requireSay(command.agreementId(), command.standIn());
        requireNamed(organization, command);
        parties.replace(organization, "org:" + organization, "HOME");
        LeaveDelegation delegation = new LeaveDelegation(
                Ids.next(), organization, command.agreementId(), command.standIn(), command.reason(), clock.instant());
        delegations.add(delegation);
        LOG.infof("Delegation %s named by %s", delegation.id(), organization);
        return DelegationView.of(delegation);
    }

    @Transactional
    public DelegationView withdraw(UUID id, ExpectedVersion expected) {
        LeaveDelegation delegation = get(id);
        expected.check(delegation.version());
        requireSay(delegation.agreementId().orElse(null), delegation.standIn());
        delegation.withdraw(clock.instant());
        delegations.flush();
        return DelegationView.of(delegation);
    }

    @Transactional
    public DelegationView read(UUID id) {
        return DelegationView.of(get(id));
    }

    @Transactional
    public Page<DelegationView> list(@Nullable UUID agreementId, @Nullable UUID after, int limit) {
        List<DelegationView> found = delegations.page(agreementId, after, limit + 1).stream()
                .map(DelegationView::of)
                .toList();
        return Page.of(found, limit, last -> last.id().toString());
    }

    private void requireSay(@Nullable UUID agreementId, StandIn standIn) {
        if (!isHr() && !isCaller(standIn.approver())) {
            throw notTheirs("This is said by HR, or by " + standIn.approver() + ".");
        }
        if (agreementId == null
                ? !isHr() && isSeconded()
                : actors.in(agreementId).stands(Side.SECONDEE)) {
            throw new LeaveRejected(LeaveProblem.SELF_APPROVAL, "It says who decides on the caller's own leave.");
        }
    }

    /** Nobody takes the place of whom the employer named, or of the managers who answer where it named nobody. */
    private void requireNamed(UUID organization, Command command) {
        StandIn standIn = command.standIn();
        List<Answering.Word> words = delegations.standing(organization, command.agreementId(), standIn.from()).stream()
                .map(LeaveDelegation::word)
                .toList();
        if (!isHr() && !Answering.isNamed(this::isCaller, standIn, words)) {
            throw notTheirs("HR has not named " + standIn.approver() + " to answer on all of these days.");
        }
    }

    private boolean isHr() {
        return caller.get().hasAny(Roles.HR, Roles.PARTNER_API);
    }

    private boolean isCaller(String name) {
        Caller by = caller.get();
        return name.equals(by.subject())
                || by.employeeRef().filter(name::equals).isPresent();
    }

    private boolean isSeconded() {
        Caller by = caller.get();
        return by.employeeRef()
                .filter(number -> delegations.isSeconded(by.organization(), number))
                .isPresent();
    }

    private static TermsRejected notTheirs(String detail) {
        return new TermsRejected(TermsProblem.NOT_YOUR_PART, detail);
    }

    private LeaveDelegation get(UUID id) {
        return delegations
                .find(id)
                .orElseThrow(
                        () -> new LeaveRejected(LeaveProblem.DELEGATION_UNKNOWN, "There is no delegation " + id + "."));
    }
}
