package dev.secondment.leave.terms.application;

import dev.secondment.leave.calendar.domain.PublicHolidays;
import dev.secondment.leave.terms.domain.BindingEvents;
import dev.secondment.leave.terms.domain.LeaveBinding;
import dev.secondment.leave.terms.domain.LeaveBindings;
import dev.secondment.leave.terms.domain.LeaveTerms;
import dev.secondment.leave.terms.domain.Placement;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.leave.terms.domain.TermsBound;
import dev.secondment.platform.data.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The agreement is signed: its leave terms hold from now on, for its three parties. */
@ApplicationScoped
public class BindTerms {
    private static final Logger LOG = Logger.getLogger(BindTerms.class);

    private final LeaveBindings bindings;
    private final Parties parties;
    private final PublicHolidays holidays;
    private final BindingEvents events;
    private final Event<TermsBound> bound;
    private final Clock clock;

    BindTerms(
            LeaveBindings bindings,
            Parties parties,
            PublicHolidays holidays,
            BindingEvents events,
            Event<TermsBound> bound,
            Clock clock) {
        this.bindings = bindings;
        this.parties = parties;
        this.holidays = holidays;
        this.events = events;
        this.bound = bound;
        this.clock = clock;
    }

    public record Command(UUID agreementId, Placement placement, LeaveTerms terms) {}

    @Transactional
    public void handle(Command command) {
        if (bindings.find(command.agreementId()).isPresent()) {
            return;
        }
        admitParties(command.agreementId(), command.placement());
        LeaveBinding binding = LeaveBinding.bind(
                command.agreementId(), command.placement(), command.terms(), holidays, clock.instant());
        bindings.add(binding);
        events.created(binding.terms());
        bound.fire(new TermsBound(binding.terms()));
        binding.terms()
                .problem()
                .ifPresentOrElse(
                        problem -> LOG.warnf("Agreement %s bound, but: %s", binding.agreementId(), problem.code()),
                        () -> LOG.infof("Agreement %s bound", binding.agreementId()));
    }

    private void admitParties(UUID agreementId, Placement placement) {
        parties.add(agreementId, "org:" + placement.homeOrganization(), Side.HOME.name());
        parties.add(agreementId, "org:" + placement.hostOrganization(), Side.HOST.name());
        parties.add(
                agreementId,
                "person:" + placement.homeOrganization() + "/" + placement.employeeRef(),
                Side.SECONDEE.name());
    }
}
