package dev.secondment.placement.payroll.persistence;

import dev.secondment.placement.payroll.domain.PayrollInstruction;
import dev.secondment.placement.payroll.domain.PayrollInstructions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class PanachePayrollInstructions implements PayrollInstructions, PanacheRepositoryBase<PayrollInstruction, UUID> {

    @Override
    public void add(PayrollInstruction instruction) {
        persist(instruction);
    }

    @Override
    public List<PayrollInstruction> runningAllowances(UUID agreementId) {
        return list("""
                from PayrollInstruction start where start.agreementId = ?1 and start.action = START
                and not exists (from PayrollInstruction stop where stop.agreementId = start.agreementId
                                and stop.element = start.element and stop.action = STOP)
                order by start.position""", agreementId);
    }

    @Override
    public List<PayrollInstruction> inForce(UUID agreementId, String element, UUID about) {
        return list("""
                from PayrollInstruction given where given.agreementId = ?1 and given.element = ?2 and given.about = ?3
                and not exists (from PayrollInstruction newer where newer.supersedes = given.id)
                order by given.originPeriod""", agreementId, element, about);
    }

    @Override
    public List<PayrollInstruction> list(Filter filter, long afterPosition, int limit) {
        StringBuilder where = new StringBuilder("position > :after");
        Map<String, Object> values = new HashMap<>(Map.of("after", afterPosition));
        filter.employeeRef().ifPresent(employee -> {
            where.append(" and employeeRef = :employee");
            values.put("employee", employee);
        });
        filter.period().ifPresent(period -> {
            where.append(" and originPeriod = :period");
            values.put("period", period);
        });
        return find(where + " order by position", values)
                .page(Page.ofSize(limit))
                .list();
    }
}
