package dev.secondment.leave.terms.application;

import dev.secondment.leave.terms.domain.LeaveBinding;
import dev.secondment.leave.terms.domain.LeaveBindings;
import dev.secondment.leave.terms.domain.TermsClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Keeps a binding in step with its agreement. An agreement that was never signed is not known here, and need not be. */
@ApplicationScoped
public class FollowAgreement {
    private final LeaveBindings bindings;
    private final TermsOfRecord terms;
    private final ChangeBinding change;
    private final Event<TermsClosed> closed;

    FollowAgreement(LeaveBindings bindings, TermsOfRecord terms, ChangeBinding change, Event<TermsClosed> closed) {
        this.bindings = bindings;
        this.terms = terms;
        this.change = change;
        this.closed = closed;
    }

    @Transactional
    public void activated(UUID agreementId) {
        bindings.lock(agreementId).ifPresent(LeaveBinding::activate);
    }

    /** The last day is agreed: earlier than planned, later by an extension, or the planned one after all. */
    @Transactional
    public void endsOn(UUID agreementId, LocalDate lastDay) {
        bindings.lock(agreementId).ifPresent(binding -> change.handle(binding, known -> known.endOn(lastDay)));
    }

    @Transactional
    public void ended(UUID agreementId, LocalDate actualEnd) {
        bindings.lock(agreementId).ifPresent(binding -> close(binding, known -> known.close(actualEnd)));
    }

    @Transactional
    public void withdrawn(UUID agreementId) {
        bindings.lock(agreementId).ifPresent(binding -> close(binding, LeaveBinding::withdraw));
    }

    /** Leave is settled before absences are: what of an absence is leave is not sickness. */
    private void close(LeaveBinding binding, Consumer<LeaveBinding> closing) {
        change.handle(binding, closing);
        closed.fire(new TermsClosed(terms.of(binding)));
    }
}
