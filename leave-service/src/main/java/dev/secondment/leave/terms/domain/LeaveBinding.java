package dev.secondment.leave.terms.domain;

import dev.secondment.leave.calendar.domain.ProclaimedHolidays;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The leave terms of one agreement, bound when its last signature was given and amended as it is. Everything
 * leave-service knows of the agreement is here; it never asks the service that owns it.
 *
 * <p>An amendment tells the whole timeline of terms, so what was known is replaced and nothing is merged. The last day is
 * a matter of its own: one that was agreed apart from the terms, or that came about, stands until an extension does.
 */
@Entity
@Table(name = "leave_binding")
public class LeaveBinding {

    @Id
    @Column(name = "agreement_id")
    private UUID agreementId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private BindingStatus status;

    @Embedded
    private Placement placement;

    /** Where it is not the planned one. */
    @Column(name = "agreed_end")
    private @Nullable LocalDate agreedEnd;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "leave_terms", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderBy("effectiveFrom")
    private List<TermsVersion> versions = new ArrayList<>();

    @Column(name = "bound_at")
    private Instant boundAt;

    protected LeaveBinding() {}

    private LeaveBinding(UUID agreementId, Placement placement, List<TermsVersion> versions, Instant at) {
        this.agreementId = agreementId;
        this.placement = placement;
        this.versions.addAll(versions);
        this.status = BindingStatus.BOUND;
        this.boundAt = at;
    }

    public static LeaveBinding bind(UUID agreementId, Placement placement, List<TermsVersion> versions, Instant at) {
        return new LeaveBinding(agreementId, placement, versions, at);
    }

    /** All that is agreed now, from the first day on, in place of what was known. */
    public void amend(Placement agreed, List<TermsVersion> timeline) {
        placement = agreed;
        if (!List.copyOf(versions).equals(timeline)) {
            versions.clear();
            versions.addAll(timeline);
        }
    }

    /** The parties agree on an earlier end or a later one, or the planned end is near. */
    public void endOn(LocalDate lastDay) {
        agreedEnd = lastDay.equals(placement.plannedEnd()) ? null : lastDay;
    }

    public void activate() {
        moveTo(BindingStatus.ACTIVE);
    }

    public void close(LocalDate actualEnd) {
        moveTo(BindingStatus.CLOSED);
        endOn(actualEnd);
    }

    /** It never came to be. */
    public void withdraw() {
        close(placement.firstDay().minusDays(1));
    }

    /** The owner of the agreement decides its moves; one that is already made here is no news. */
    private void moveTo(BindingStatus target) {
        if (status.next().contains(target)) {
            status = target;
        }
    }

    /** For reading: the entity itself stays in this feature. */
    public BoundTerms terms() {
        return new BoundTerms(
                agreementId,
                status,
                placement.homeOrganization(),
                placement.employeeRef(),
                placement.firstDay(),
                Objects.requireNonNullElse(agreedEnd, placement.plannedEnd()),
                versions,
                ProclaimedHolidays.NONE);
    }

    public UUID agreementId() {
        return agreementId;
    }

    public Placement placement() {
        return placement;
    }
}
