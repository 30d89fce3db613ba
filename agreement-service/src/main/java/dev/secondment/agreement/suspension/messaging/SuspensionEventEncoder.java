package dev.secondment.agreement.suspension.messaging;

import dev.secondment.agreement.lifecycle.application.FactEncoder;
import dev.secondment.agreement.suspension.domain.SuspensionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
class SuspensionEventEncoder implements FactEncoder<SuspensionEvent> {

    @Override
    public Class<SuspensionEvent> encodes() {
        return SuspensionEvent.class;
    }

    @Override
    public Object data(SuspensionEvent event) {
        return switch (event) {
            case SuspensionEvent.ReviewDue e -> new ReviewDueData(e.id(), e.reviewOn());
        };
    }

    private record ReviewDueData(UUID agreementId, LocalDate reviewOn) {}
}
