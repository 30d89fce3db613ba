package dev.secondment.leave.terms.application;

import dev.secondment.leave.terms.domain.BindingEvents;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.LeaveBinding;
import dev.secondment.leave.terms.domain.TermsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Changes a binding and tells everybody who goes by it. What changes nothing is told to nobody. */
@ApplicationScoped
class ChangeBinding {
    private static final Logger LOG = Logger.getLogger(ChangeBinding.class);

    private final TermsOfRecord terms;
    private final BindingEvents events;
    private final Event<TermsChanged> changed;

    ChangeBinding(TermsOfRecord terms, BindingEvents events, Event<TermsChanged> changed) {
        this.terms = terms;
        this.events = events;
        this.changed = changed;
    }

    void handle(LeaveBinding binding, Consumer<LeaveBinding> change) {
        BoundTerms before = binding.terms();
        change.accept(binding);
        BoundTerms now = binding.terms();
        if (!now.equals(before)) {
            events.changed(now);
            changed.fire(new TermsChanged(terms.of(binding)));
            LOG.infof("Agreement %s: leave terms changed, %s until %s", now.agreementId(), now.status(), now.lastDay());
        }
    }
}
