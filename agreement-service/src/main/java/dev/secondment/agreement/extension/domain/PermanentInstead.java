package dev.secondment.agreement.extension.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The answer to "make it permanent instead?", which whoever extends a second time has to give. */
@Embeddable
public record PermanentInstead(
        @Column(name = "permanent_answer") @Enumerated(EnumType.STRING)
        Answer answer,

        @Column(name = "permanent_reason") String reason) {

    public enum Answer {
        /** The host has no permanent post. */
        NOT_POSSIBLE,
        /** One of the parties does not want it. */
        NOT_WANTED,
        /** The time until then has to be bridged. */
        WANTED_LATER
    }
}
