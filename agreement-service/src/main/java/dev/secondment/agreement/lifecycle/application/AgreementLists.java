package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of the present caller's agreements, newest first. */
public interface AgreementLists {

    /**
     * @param before only agreements older than this one
     * @param limit of rows; a page costs the same however many agreements there are
     */
    List<AgreementSummary> page(Filter filter, @Nullable UUID before, int limit);

    record Filter(
            @Nullable AgreementStatus status, @Nullable String employeeRef) {}
}
