package dev.secondment.leave.policy.messaging;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.policy.domain.Enrolment;
import dev.secondment.leave.policy.domain.EnrolmentEvents;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.data.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What home says is between home and the person; what the host says, all three may know. */
@ApplicationScoped
class OutboxEnrolmentEvents implements EnrolmentEvents {
    static final String CHANGED = "secondment.leave.enrolment-changed.v1";

    private final Outbox outbox;

    OutboxEnrolmentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    record Changed(
            UUID agreementId,
            UUID enrolmentId,
            Side side,
            LocalDate validFrom,
            @Nullable String policy,
            @Nullable String daysPerYear) {

        static Changed from(Enrolment enrolment) {
            return new Changed(
                    enrolment.agreementId(),
                    enrolment.id(),
                    enrolment.side(),
                    enrolment.validFrom(),
                    enrolment.policy(),
                    enrolment.daysPerYear() == null ? null : Days.text(enrolment.daysPerYear()));
        }
    }

    @Override
    public void changed(Enrolment enrolment) {
        outbox.append(new NewEvent(
                "secondment.leave.v1",
                enrolment.agreementId().toString(),
                enrolment.agreementId(),
                CHANGED,
                Changed.from(enrolment),
                audience(enrolment.side()),
                enrolment.validFrom(),
                null));
    }

    static Set<String> audience(Side side) {
        return side == Side.HOST ? Set.of("HOME", "HOST", "SECONDEE") : Set.of("HOME", "SECONDEE");
    }
}
