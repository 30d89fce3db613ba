package dev.secondment.leave.cover.messaging;

import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverEvents;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.data.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OutboxCoverEvents implements CoverEvents {
    static final String OPENED = "secondment.leave.cover-opened.v1";
    static final String CANCELLED = "secondment.leave.cover-cancelled.v1";

    private final Outbox outbox;

    OutboxCoverEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    record CoverData(
            UUID agreementId,
            UUID coverCaseId,
            UUID absenceId,
            LocalDate firstDay,
            @Nullable LocalDate expectedReturn) {

        static CoverData of(CoverCase found) {
            return new CoverData(
                    found.agreementId(),
                    found.id(),
                    found.absenceId(),
                    found.firstDay(),
                    found.expectedReturn().orElse(null));
        }
    }

    @Override
    public void opened(CoverCase opened) {
        publish(OPENED, opened);
    }

    @Override
    public void cancelled(CoverCase cancelled) {
        publish(CANCELLED, cancelled);
    }

    private void publish(String type, CoverCase found) {
        outbox.append(new NewEvent(
                "secondment.leave.v1",
                found.agreementId().toString(),
                found.agreementId(),
                type,
                CoverData.of(found),
                Set.of("HOME", "HOST"),
                found.firstDay(),
                null));
    }
}
