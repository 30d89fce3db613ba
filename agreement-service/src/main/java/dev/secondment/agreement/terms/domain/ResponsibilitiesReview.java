package dev.secondment.agreement.terms.domain;

import static dev.secondment.agreement.terms.domain.Findings.part;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who answers for what. R-ST-3: the host directs the work; only the employer disciplines. */
final class ResponsibilitiesReview {

    private final Terms terms;
    private final Findings found;

    ResponsibilitiesReview(Terms terms, Findings found) {
        this.terms = terms;
        this.found = found;
    }

    void review() {
        Map<Duty, Responsibility> matrix = terms.responsibilities();
        for (Duty duty : Duty.values()) {
            Responsibility responsibility = matrix == null ? null : matrix.get(duty);
            if (responsibility != null) {
                duty("/responsibilities/" + duty, responsibility);
            }
        }
        agrees(Duty.DISCIPLINE, PartyRole.HOME, "only-home-disciplines", "Only the home employer warns and dismisses.");
        agrees(Duty.PAYROLL, payroll(), "contradicts-payroll-location", "compensation.payrollLocation says otherwise.");
        agrees(Duty.LEAVE_APPROVAL, approver(), "contradicts-leave-route", "leaveTerms.annual.route says otherwise.");
        authority();
    }

    private void duty(String pointer, Responsibility responsibility) {
        found.party(pointer + "/accountable", found.need(pointer + "/accountable", responsibility.accountable()));
        found.parties(pointer + "/consulted", responsibility.consulted());
        found.parties(pointer + "/informed", responsibility.informed());
    }

    private void agrees(Duty duty, @Nullable PartyRole only, String code, String detail) {
        PartyRole accountable =
                part(part(terms.responsibilities(), matrix -> matrix.get(duty)), Responsibility::accountable);
        found.refuseIf(
                only != null && accountable != null && accountable != only,
                "/responsibilities/" + duty + "/accountable",
                code,
                detail);
    }

    private @Nullable PartyRole payroll() {
        return switch (part(terms.compensation(), Compensation::payrollLocation)) {
            case HOME, SHADOW_HOST -> PartyRole.HOME;
            case HOST -> PartyRole.HOST;
            case null, default -> null;
        };
    }

    private @Nullable PartyRole approver() {
        return switch (part(part(terms.leaveTerms(), LeaveTerms::annual), AnnualLeave::route)) {
            case HOME_ONLY -> PartyRole.HOME;
            case HOST_ONLY -> PartyRole.HOST;
            case null, default -> null;
        };
    }

    private void authority() {
        Authority authority = terms.authority();
        if (authority == null) {
            return;
        }
        new MoneyReview(found).reviewIfGiven("/authority/spendingLimit", authority.spendingLimit());
        boolean limited = authority.spendingLimit() != null
                || (authority.limits() != null && !authority.limits().isEmpty());
        found.refuseIf(
                Boolean.TRUE.equals(authority.mayBindHost()) && !limited,
                "/authority/limits",
                "authority-without-limit",
                "Who may bind the host does so within limits.");
    }
}
