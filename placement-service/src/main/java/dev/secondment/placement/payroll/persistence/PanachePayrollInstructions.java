package dev.secondment.placement.payroll.persistence;

import static java.util.Objects.requireNonNull;

import dev.secondment.placement.payroll.domain.ControlTotal;
import dev.secondment.placement.payroll.domain.PayrollInstruction;
import dev.secondment.placement.payroll.domain.PayrollInstructions;
import dev.secondment.platform.data.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PanachePayrollInstructions implements PayrollInstructions, PanacheRepositoryBase<PayrollInstruction, UUID> {

    /** An instruction belongs to the month that it is posted to. */
    private static final String OF_PERIOD = "coalesce(i.posting_period, i.origin_period) = ?";

    /** What the list shows of a period: nothing that an older transaction could still slip in before. */
    private static final String TOLD = """
            FROM payroll_instruction i
            WHERE i.agreement_id IN (
                    SELECT p.record_id FROM record_party p WHERE p.side = 'HOME' AND p.principal = ANY (app_principals()))
              AND i.tx < (SELECT feed_horizon())
              AND\s""" + OF_PERIOD;

    private final Sql sql;

    PanachePayrollInstructions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(PayrollInstruction instruction) {
        persist(instruction);
    }

    @Override
    public List<PayrollInstruction> allowancesInForce(UUID agreementId) {
        return list("""
                from PayrollInstruction given where given.agreementId = ?1 and given.about is null
                and not exists (from PayrollInstruction newer where newer.supersedes = given.id)
                order by given.position""", agreementId);
    }

    @Override
    public List<PayrollInstruction> inForce(UUID agreementId, String element, UUID about) {
        return list("""
                from PayrollInstruction given where given.agreementId = ?1 and given.element = ?2 and given.about = ?3
                and not exists (from PayrollInstruction newer where newer.supersedes = given.id)
                order by given.originPeriod, given.position""", agreementId, element, about);
    }

    @Override
    public List<PayrollInstruction> daysInForce(UUID agreementId) {
        return list("""
                from PayrollInstruction given left join fetch given.perDay
                where given.agreementId = ?1 and given.about is not null
                and not exists (from PayrollInstruction newer where newer.supersedes = given.id)
                order by given.originPeriod, given.position""", agreementId);
    }

    @Override
    public List<Placed> list(Filter filter, Place after, int limit) {
        Map<UUID, Place> places = places(filter, after, limit);
        // A list, since a stream would hand out an instruction before all of its days are read.
        List<PayrollInstruction> found =
                list("from PayrollInstruction i left join fetch i.perDay where i.id in ?1", places.keySet());
        Map<UUID, PayrollInstruction> byId =
                found.stream().collect(Collectors.toMap(PayrollInstruction::id, Function.identity()));
        return places.entrySet().stream()
                .map(row -> new Placed(requireNonNull(byId.get(row.getKey())), row.getValue()))
                .toList();
    }

    @Override
    public List<ControlTotal> controlTotals(YearMonth period) {
        Map<LocalDate, List<ControlTotal.Sum>> amounts = new HashMap<>();
        sql.query(
                "SELECT (recorded_at AT TIME ZONE 'UTC')::date AS day, currency, sum(amount) AS amount " + TOLD
                        + " AND amount IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2",
                row -> amounts.computeIfAbsent(row.getObject("day", LocalDate.class), _ -> new ArrayList<>())
                        .add(new ControlTotal.Sum(row.getBigDecimal("amount"), row.getString("currency"))),
                period.toString());
        return sql.query(
                "SELECT (recorded_at AT TIME ZONE 'UTC')::date AS day, count(*) AS instructions,"
                        + " coalesce(sum(quantity_days), 0) AS days, max(position) AS last_sequence,"
                        + " (array_agg(id ORDER BY position DESC))[1] AS last_instruction " + TOLD
                        + " GROUP BY 1 ORDER BY 1",
                row -> new ControlTotal(
                        row.getObject("day", LocalDate.class),
                        row.getLong("instructions"),
                        row.getBigDecimal("days"),
                        amounts.getOrDefault(row.getObject("day", LocalDate.class), List.of()),
                        row.getLong("last_sequence"),
                        row.getObject("last_instruction", UUID.class)),
                period.toString());
    }

    /**
     * Driven from the caller's own records. A row shows only when no older transaction is still under way, so that none
     * can slip in before a cursor that was already given out.
     */
    private Map<UUID, Place> places(Filter filter, Place after, int limit) {
        List<Object> values = new ArrayList<>(List.of(Long.toString(after.transaction()), after.position()));
        filter.employeeRef().ifPresent(values::add);
        filter.period().ifPresent(values::add);
        values.add(limit);
        Map<UUID, Place> places = new LinkedHashMap<>();
        sql.query(
                """
                SELECT i.id, i.tx::text AS tx, i.position FROM payroll_instruction i
                WHERE i.agreement_id IN (
                        SELECT p.record_id FROM record_party p
                        WHERE p.side = 'HOME' AND p.principal = ANY (app_principals()))
                  AND (i.tx, i.position) > (?::text::xid8, ?) AND i.tx < (SELECT feed_horizon())
                  %s %s
                ORDER BY i.tx, i.position LIMIT ?
                """.formatted(
                        filter.employeeRef().map(_ -> "AND i.employee_ref = ?").orElse(""),
                        filter.period().map(_ -> "AND " + OF_PERIOD).orElse("")),
                row -> places.put(
                        row.getObject("id", UUID.class), new Place(row.getLong("tx"), row.getLong("position"))),
                values.toArray());
        return places;
    }
}
