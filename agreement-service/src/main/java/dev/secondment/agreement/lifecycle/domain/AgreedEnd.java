package dev.secondment.agreement.lifecycle.domain;

import dev.secondment.agreement.terms.domain.TerminationGround;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An end other than the planned one. The terms keep the planned end: what was signed is never rewritten.
 *
 * @param lastDay inclusive, at the host site
 * @param ground of an early termination only
 */
@Embeddable
public record AgreedEnd(
        @Column(name = "last_day") LocalDate lastDay,

        @Column(name = "end_cause") @Enumerated(EnumType.STRING)
        EndCause cause,

        @Column(name = "end_ground") @Enumerated(EnumType.STRING) @Nullable
        TerminationGround ground) {

    /** What all who share the employment may know: nothing that tells of the person. */
    public @Nullable TerminationGround publicGround() {
        return ground == null || ground.isPersonal() ? null : ground;
    }
}
