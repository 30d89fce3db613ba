package dev.secondment.leave.terms.messaging;

import dev.secondment.leave.terms.domain.BindingEvents;
import dev.secondment.leave.terms.domain.BoundTerms;
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

        static Created from(BoundTerms bound) {
            return new Created(
                    bound.agreementId(),
                    bound.terms().policyOfRecord(),
                    bound.terms().route(),
                    bound.terms().region(),
                    bound.placement().from(),
                    bound.placement().to(),
                    bound.problem().isEmpty(),
                    bound.problem().map(TermsProblem::code).orElse(null));
        }
    }

    @Override
    public void created(BoundTerms bound) {
        outbox.append(new NewEvent(
                "secondment.leave.v1",
                bound.agreementId().toString(),
                bound.agreementId(),
                CREATED,
                Created.from(bound),
                Set.of("HOME", "HOST", "SECONDEE"),
                bound.placement().from(),
                null));
    }
}
