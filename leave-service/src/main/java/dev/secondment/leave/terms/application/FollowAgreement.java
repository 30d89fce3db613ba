package dev.secondment.leave.terms.application;

import dev.secondment.leave.terms.domain.LeaveBinding;
import dev.secondment.leave.terms.domain.LeaveBindings;
import dev.secondment.leave.terms.domain.TermsClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Keeps a binding in step with its agreement. An agreement that was never signed is not known here, and need not be. */
@ApplicationScoped
public class FollowAgreement {
    private static final Logger LOG = Logger.getLogger(FollowAgreement.class);

    private final LeaveBindings bindings;
    private final Event<TermsClosed> closed;

    FollowAgreement(LeaveBindings bindings, Event<TermsClosed> closed) {
        this.bindings = bindings;
        this.closed = closed;
    }

    @Transactional
    public void activated(UUID agreementId) {
        bindings.lock(agreementId).ifPresent(LeaveBinding::activate);
    }

    @Transactional
    public void ended(UUID agreementId, LocalDate actualEnd) {
        bindings.lock(agreementId).ifPresent(binding -> close(binding, actualEnd));
    }

    @Transactional
    public void withdrawn(UUID agreementId) {
        bindings.lock(agreementId)
                .ifPresent(binding -> close(binding, binding.placement().from().minusDays(1)));
    }

    private void close(LeaveBinding binding, LocalDate lastDay) {
        binding.close();
        closed.fire(new TermsClosed(binding.agreementId(), lastDay));
        LOG.infof("Agreement %s closed for leave", binding.agreementId());
    }
}
