package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.time.LocalDate;
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

    /**
     * @param side on which the caller stands
     * @param employeeRef the seconded person
     * @param counterpart an organisation that is home or host
     * @param activeOn a day of the term of a signed agreement
     * @param text words of the number, of legal names, of titles and of duties; each may be a beginning
     */
    record Filter(
            @Nullable Side side,
            @Nullable AgreementStatus status,
            @Nullable String employeeRef,
            @Nullable UUID counterpart,
            @Nullable LocalDate activeOn,
            @Nullable String text) {}
}
