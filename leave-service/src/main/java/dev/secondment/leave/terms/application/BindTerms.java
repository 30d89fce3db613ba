package dev.secondment.leave.terms.application;

import dev.secondment.leave.calendar.domain.PublicHolidays;
import dev.secondment.leave.terms.domain.BindingEvents;
import dev.secondment.leave.terms.domain.LeaveBinding;
import dev.secondment.leave.terms.domain.LeaveBindings;
import dev.secondment.leave.terms.domain.Placement;
import dev.secondment.leave.terms.domain.TermsChanged;
import dev.secondment.leave.terms.domain.TermsVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The agreement is signed: its leave terms hold from now on, for its three parties. */
@ApplicationScoped
public class BindTerms {
    private static final Logger LOG = Logger.getLogger(BindTerms.class);

    private final LeaveBindings bindings;
    private final TermsOfRecord terms;
    private final AdmitParties admit;
    private final PublicHolidays holidays;
    private final BindingEvents events;
    private final Event<TermsChanged> changed;
    private final Clock clock;

    BindTerms(
            LeaveBindings bindings,
            TermsOfRecord terms,
            AdmitParties admit,
            PublicHolidays holidays,
            BindingEvents events,
            Event<TermsChanged> changed,
            Clock clock) {
        this.bindings = bindings;
        this.terms = terms;
        this.admit = admit;
        this.holidays = holidays;
        this.events = events;
        this.changed = changed;
        this.clock = clock;
    }

    /** What is agreed, from the first day on: one version after the other. */
    public record Command(UUID agreementId, Placement placement, List<TermsVersion> versions) {

        List<TermsVersion> examined(PublicHolidays holidays) {
            return versions.stream().map(version -> version.examined(holidays)).toList();
        }
    }

    @Transactional
    public void handle(Command command) {
        if (bindings.find(command.agreementId()).isPresent()) {
            return;
        }
        LeaveBinding binding = LeaveBinding.bind(
                command.agreementId(), command.placement(), command.examined(holidays), clock.instant());
        admit.handle(binding, binding.terms().today(clock.instant()));
        bindings.add(binding);
        events.created(binding.terms());
        changed.fire(new TermsChanged(terms.of(binding)));
        LOG.infof("Agreement %s bound", binding.agreementId());
        binding.terms().versions().stream()
                .filter(version -> !version.isUsable())
                .forEach(version -> LOG.warnf(
                        "Agreement %s from %s: %s",
                        binding.agreementId(), version.effectiveFrom(), version.problemDetail()));
    }
}
