package dev.secondment.agreement.lifecycle.persistence;

import dev.secondment.agreement.lifecycle.application.AgreementLists;
import dev.secondment.agreement.lifecycle.application.AgreementSummary;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Pages driven from the index of who sees what: for each name under which the caller is a party, the newest so many
 * records; of these together, the newest. In plain SQL, because the planner has to be told this way.
 */
@ApplicationScoped
class SqlAgreementLists implements AgreementLists {

    private static final String FILTERED = "JOIN agreement f ON f.id = p.record_id";

    private final EntityManager entities;

    SqlAgreementLists(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<AgreementSummary> page(Filter filter, @Nullable UUID before, int limit) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        if (before != null) {
            conditions.put("AND p.record_id < :before", before);
        }
        if (filter.status() != null) {
            conditions.put("AND f.status = :status", filter.status().name());
        }
        if (filter.employeeRef() != null) {
            conditions.put("AND f.employee_ref = :employee", filter.employeeRef());
        }
        boolean filtered = filter.status() != null || filter.employeeRef() != null;
        Query query = entities.createNativeQuery(
                sql(filtered ? FILTERED : "", String.join(" ", conditions.keySet())), Tuple.class);
        query.setParameter("limit", limit);
        conditions.forEach(
                (condition, value) -> query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> summary((Tuple) row)).toList();
    }

    private static String sql(String join, String conditions) {
        return """
                SELECT a.id, a.number, a.status, a.version, a.home_org, a.host_org, a.employee_ref, a.starts_on, a.planned_end
                FROM (SELECT DISTINCT mine.record_id
                      FROM unnest(app_principals()) AS who(principal)
                      CROSS JOIN LATERAL (
                          SELECT DISTINCT p.record_id FROM record_party p %s
                          WHERE p.principal = who.principal %s
                          ORDER BY p.record_id DESC LIMIT :limit) mine
                      ORDER BY mine.record_id DESC LIMIT :limit) page
                JOIN agreement a ON a.id = page.record_id
                ORDER BY a.id DESC
                """.formatted(join, conditions);
    }

    private static AgreementSummary summary(Tuple row) {
        return new AgreementSummary(
                row.get("id", UUID.class),
                row.get("number", String.class),
                AgreementStatus.valueOf(row.get("status", String.class)),
                row.get("version", Long.class),
                row.get("home_org", UUID.class),
                row.get("host_org", UUID.class),
                row.get("employee_ref", String.class),
                day(row.get("starts_on")),
                day(row.get("planned_end")));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case java.sql.Date date -> date.toLocalDate();
            default -> (LocalDate) value;
        };
    }
}
