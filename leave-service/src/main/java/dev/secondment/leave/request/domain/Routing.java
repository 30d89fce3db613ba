package dev.secondment.leave.request.domain;

import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.terms.domain.ApprovalRoute;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.PolicyOfRecord;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.leave.terms.domain.TermsVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who decides on a leave and by whose policy: fixed when it is asked for, by the terms of its first day.
 *
 * @param outside whether it lies before or after the placement, where the home employer decides alone
 */
@Embeddable
public record Routing(
        @Enumerated(EnumType.STRING) ApprovalRoute route,

        @Column(name = "policy_of_record") @Enumerated(EnumType.STRING)
        PolicyOfRecord policyOfRecord,

        @Column(name = "outside_placement") boolean outside) {

    public static final Routing AT_HOME = new Routing(ApprovalRoute.HOME_ONLY, PolicyOfRecord.HOME, true);

    public static Routing of(BoundTerms bound, LeaveKind kind, LocalDate day) {
        if (day.isBefore(bound.firstDay()) || day.isAfter(bound.lastDay())) {
            return AT_HOME;
        }
        TermsVersion version = bound.on(day);
        ApprovalRoute route = kind.ownRoute().orElseGet(version::route);
        return new Routing(route, version.policyOf(kind.name()).orElse(PolicyOfRecord.HOME), false);
    }

    /** The sides that are asked first. */
    public List<Side> first() {
        return new Approval(route, LeaveStatus.SUBMITTED, Optional.empty()).awaited();
    }

    /** The sides that are asked. */
    public List<Side> steps() {
        return Approval.steps(route);
    }
}
