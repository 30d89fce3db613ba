package dev.secondment.leave.terms.application;

import dev.secondment.leave.calendar.domain.PublicHolidays;
import dev.secondment.leave.terms.domain.LeaveBinding;
import dev.secondment.leave.terms.domain.LeaveBindings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The agreement is amended: from its signature on, leave is counted by the new timeline of terms. */
@ApplicationScoped
public class AmendTerms {
    private final LeaveBindings bindings;
    private final ChangeBinding change;
    private final AdmitParties admit;
    private final PublicHolidays holidays;
    private final Clock clock;

    AmendTerms(LeaveBindings bindings, ChangeBinding change, AdmitParties admit, PublicHolidays holidays, Clock clock) {
        this.bindings = bindings;
        this.change = change;
        this.admit = admit;
        this.holidays = holidays;
        this.clock = clock;
    }

    @Transactional
    public void handle(BindTerms.Command agreed) {
        bindings.lock(agreed.agreementId()).ifPresent(binding -> {
            change.handle(binding, known -> known.amend(agreed.placement(), agreed.examined(holidays)));
            admit.handle(binding, today(binding));
        });
    }

    /** A host that takes over on that day sees the leave from then on, and the host before it no more. */
    @Transactional
    public void tookEffect(UUID agreementId, LocalDate effectiveFrom) {
        bindings.lock(agreementId).ifPresent(binding -> {
            LocalDate today = today(binding);
            admit.handle(binding, effectiveFrom.isAfter(today) ? effectiveFrom : today);
        });
    }

    private LocalDate today(LeaveBinding binding) {
        return binding.terms().today(clock.instant());
    }
}
