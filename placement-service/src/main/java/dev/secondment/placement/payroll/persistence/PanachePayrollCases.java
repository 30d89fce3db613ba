package dev.secondment.placement.payroll.persistence;

import dev.secondment.placement.payroll.domain.PayrollCase;
import dev.secondment.placement.payroll.domain.PayrollCases;
import dev.secondment.placement.payroll.domain.PayrollProblem;
import dev.secondment.placement.payroll.domain.PayrollRejected;
import dev.secondment.platform.data.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PanachePayrollCases implements PayrollCases, PanacheRepositoryBase<PayrollCase, UUID> {

    private final Sql sql;

    PanachePayrollCases(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(PayrollCase payrollCase) {
        persist(payrollCase);
    }

    @Override
    public boolean isOpen(UUID agreementId) {
        return findByIdOptional(agreementId).isPresent();
    }

    @Override
    public PayrollCase get(UUID agreementId) {
        PayrollCase found = findByIdOptional(agreementId)
                .orElseThrow(() -> new PayrollRejected(
                        PayrollProblem.CASE_UNKNOWN, "The signature of agreement " + agreementId + " has not come."));
        // One employee may have several agreements, and facts about them come from several topics at once.
        sql.query(
                "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "payroll/" + found.homeOrganizationId() + "/" + found.employeeRef());
        return found;
    }
}
