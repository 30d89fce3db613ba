package dev.secondment.agreement.extension.domain;

import dev.secondment.agreement.terms.domain.ReturnTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What holds on return, said again: the longer somebody is away, the less their post waits for them.
 *
 * @param confirmed whether what was agreed before still holds
 * @param terms what is agreed instead
 * @param unavailabilityAgreedOn when the parties agreed that the post may not be there
 */
@Embeddable
public record ReturnPosition(
        @Column(name = "return_confirmed") boolean confirmed,

        @Column(name = "return_terms") @JdbcTypeCode(SqlTypes.JSON) @Nullable
        ReturnTerms terms,

        @Column(name = "unavailability_agreed_on") @Nullable LocalDate unavailabilityAgreedOn) {

    boolean isChanged() {
        return terms != null || unavailabilityAgreedOn != null;
    }

    /** Either what was agreed still holds, or it is said what holds now; not both, and not neither. */
    boolean isClear() {
        return confirmed != isChanged();
    }
}
