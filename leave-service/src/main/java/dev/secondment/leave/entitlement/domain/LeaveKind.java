package dev.secondment.leave.entitlement.domain;

import dev.secondment.leave.policy.domain.Accrual;
import dev.secondment.leave.terms.domain.ApprovalRoute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of leave that is asked for and decided. What is said of a kind is said here, as data; no rule names a kind.
 *
 * <p>Leave that the law gives for a cause is statutory: no notice, no black-out, no staffing floor and no balance stands
 * in its way. The host is never told which kind it is.
 */
public enum LeaveKind {
    ANNUAL(Draws.BALANCE, Basis.GRANTED, null, "ANNUAL_LEAVE"),
    /** Maternity, paternity, parental and carer's leave. */
    FAMILY(Draws.NOTHING, Basis.STATUTORY, ApprovalRoute.HOME_ONLY, "FAMILY_LEAVE"),
    BEREAVEMENT(Draws.NOTHING, Basis.STATUTORY, ApprovalRoute.HOME_ONLY, "BEREAVEMENT_LEAVE"),
    STUDY(Draws.NOTHING, Basis.GRANTED, ApprovalRoute.HOST_THEN_HOME, "STUDY_LEAVE"),
    /** Jury service, elections, volunteer fire brigade. */
    PUBLIC_DUTY(Draws.NOTHING, Basis.STATUTORY, ApprovalRoute.HOME_ONLY, "PUBLIC_DUTY_LEAVE"),
    UNPAID(Draws.NOTHING, Basis.GRANTED, ApprovalRoute.HOST_THEN_HOME, "UNPAID_LEAVE"),
    /** Time off for time worked: earned by adjustments of home HR. */
    TOIL(Draws.BALANCE, Basis.GRANTED, null, "TIME_OFF_IN_LIEU"),
    REST_AND_RECUPERATION(Draws.NOTHING, Basis.GRANTED, ApprovalRoute.HOST_THEN_HOME, "REST_LEAVE"),
    HOME_TRAVEL(Draws.NOTHING, Basis.GRANTED, ApprovalRoute.HOST_THEN_HOME, "HOME_TRAVEL_LEAVE");

    private enum Draws {
        BALANCE,
        NOTHING
    }

    private enum Basis {
        GRANTED,
        STATUTORY
    }

    private final Draws draws;
    private final Basis basis;
    private final @Nullable ApprovalRoute route;
    private final String payrollCode;

    LeaveKind(Draws draws, Basis basis, @Nullable ApprovalRoute route, String payrollCode) {
        this.draws = draws;
        this.basis = basis;
        this.route = route;
        this.payrollCode = payrollCode;
    }

    /** Whether its days come out of an account; other kinds have none, and the ledger knows nothing of them. */
    public boolean drawsOnBalance() {
        return draws == Draws.BALANCE;
    }

    public boolean isStatutory() {
        return basis == Basis.STATUTORY;
    }

    /** Whether lack of cover may put it off, but not refuse it for good: annual leave and leave for a cause. */
    public boolean isProtectedByLaw() {
        return isStatutory() || this == ANNUAL;
    }

    /** Who decides on it; nothing where the agreement's route for annual leave holds. */
    public Optional<ApprovalRoute> ownRoute() {
        return Optional.ofNullable(route);
    }

    /** Whether it is the leave that policies can name as one on which nothing is earned. */
    boolean isPausedAs(Accrual.Pause pause) {
        return name().equals(pause.name());
    }

    public String payrollCode() {
        return payrollCode;
    }
}
