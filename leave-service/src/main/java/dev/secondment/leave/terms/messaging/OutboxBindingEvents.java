package dev.secondment.leave.terms.messaging;

import dev.secondment.leave.terms.domain.BindingEvents;
import dev.secondment.leave.terms.domain.LeaveBinding;
import dev.secondment.leave.terms.domain.TermsProblem;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.data.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OutboxBindingEvents implements BindingEvents {
    static final String CREATED = "secondment.leave.binding-created.v1";

    private final Outbox outbox;

    OutboxBindingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    record Created(
            UUID agreementId,
            String policyOfRecord,
            String route,
            String holidayRegion,
            LocalDate validFrom,
            LocalDate validTo,
            boolean usable,
            @Nullable String problem) {

        static Created from(LeaveBinding binding) {
            return new Created(
                    binding.agreementId(),
                    binding.terms().policyOfRecord(),
                    binding.terms().route(),
                    binding.terms().region(),
                    binding.placement().from(),
                    binding.placement().to(),
                    binding.problem().isEmpty(),
                    binding.problem().map(TermsProblem::code).orElse(null));
        }
    }

    @Override
    public void created(LeaveBinding binding) {
        outbox.append(new NewEvent(
                "secondment.leave.v1",
                binding.agreementId().toString(),
                binding.agreementId(),
                CREATED,
                Created.from(binding),
                Set.of("HOME", "HOST", "SECONDEE"),
                binding.placement().from(),
                null));
    }
}
