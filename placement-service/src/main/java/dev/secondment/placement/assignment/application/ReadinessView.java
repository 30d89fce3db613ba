package dev.secondment.placement.assignment.application;

import dev.secondment.placement.assignment.domain.Placement;
import dev.secondment.placement.assignment.domain.PlacementStatus;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the person can come, and what is missing if not. */
@Schema(name = "Readiness")
public record ReadinessView(
        PlacementStatus status,

        @Schema(description = "Blocking onboarding items that are open, in the order in which they are due")
        List<String> missing,

        long version) {

    static ReadinessView of(Placement placement) {
        return new ReadinessView(placement.status(), placement.missing(), placement.version());
    }
}
