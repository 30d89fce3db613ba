package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.domain.Incapacities;
import dev.secondment.leave.entitlement.domain.Incapacities.Incapacity;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.terms.application.TermsOfRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long an illness lasts, as far as it is known: a leave year of nothing else has its days lapse later, and who has no
 * regular hours earns leave on average meanwhile. Years that are closed are looked at again. The caller holds the
 * agreement's lock.
 */
@ApplicationScoped
public class RecordIncapacity {
    private final Incapacities incapacities;
    private final HoursBooks hours;
    private final TermsOfRecord terms;
    private final KeepEntitlements entitlements;
    private final Books books;
    private final Postings postings;

    RecordIncapacity(
            Incapacities incapacities,
            HoursBooks hours,
            TermsOfRecord terms,
            KeepEntitlements entitlements,
            Books books,
            Postings postings) {
        this.incapacities = incapacities;
        this.hours = hours;
        this.terms = terms;
        this.entitlements = entitlements;
        this.books = books;
        this.postings = postings;
    }

    /** @param lastDay nothing as long as no end is known; the day before the first where it was none after all */
    @Transactional
    public void handle(UUID agreementId, UUID absenceId, LocalDate firstDay, @Nullable LocalDate lastDay) {
        incapacities.keep(agreementId, absenceId, new Incapacity(firstDay, lastDay));
        if (hours.reported(agreementId).isEmpty()) {
            postings.keep(books.of(agreementId, LeaveKind.ANNUAL));
        } else {
            entitlements.recalculate(terms.of(agreementId));
        }
    }
}
