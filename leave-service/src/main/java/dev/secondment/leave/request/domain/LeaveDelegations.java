package dev.secondment.leave.request.domain;

import dev.secondment.leave.terms.domain.Side;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What employers said about who answers for them. Their people are nobody else's business: each reads its own words. */
public interface LeaveDelegations {

    void add(LeaveDelegation delegation);

    void flush();

    Optional<LeaveDelegation> find(UUID id);

    /** Newest first. */
    List<LeaveDelegation> page(@Nullable UUID agreementId, @Nullable UUID after, int size);

    /**
     * An employer's words that hold on a day or later.
     *
     * @param agreementId also those about it; nothing for those about all agreements alone
     */
    List<LeaveDelegation> standing(UUID organization, @Nullable UUID agreementId, LocalDate from);

    /** Whether an employer's own person is lent to somebody, or is going to be. */
    boolean isSeconded(UUID organization, String employeeRef);

    /** A word that matters to an agreement, whoever asks: it is used to find who is asked, and not shown. */
    record Told(UUID agreementId, Side side, UUID organization, String timeZone, Answering.Word word) {}

    /** Of both employers of these agreements, as far as it holds around a day; all in one question. */
    List<Told> around(LocalDate day, Collection<UUID> agreementIds);

    /** Approved leave of somebody named, at their own employer. */
    record OwnLeave(UUID organization, String name, LocalDate from, LocalDate to) {}

    List<OwnLeave> ownLeave(LocalDate day, Collection<UUID> organizations, Collection<String> names);
}
