package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.domain.Incapacities;
import dev.secondment.leave.entitlement.domain.Incapacities.Incapacity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How long an illness lasts, as far as it is known: a leave year of nothing else has its days lapse later. */
@ApplicationScoped
public class RecordIncapacity {
    private final Incapacities incapacities;

    RecordIncapacity(Incapacities incapacities) {
        this.incapacities = incapacities;
    }

    /** @param lastDay nothing as long as no end is known; the day before the first where it was none after all */
    @Transactional
    public void handle(UUID agreementId, UUID absenceId, LocalDate firstDay, @Nullable LocalDate lastDay) {
        incapacities.keep(agreementId, absenceId, new Incapacity(firstDay, lastDay));
    }
}
