package dev.secondment.agreement.lifecycle.persistence;

import dev.secondment.agreement.lifecycle.application.AgreementLists;
import dev.secondment.agreement.lifecycle.application.AgreementSummary;
import dev.secondment.agreement.lifecycle.domain.AgreementStatus;
import dev.secondment.platform.web.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlAgreementLists implements AgreementLists {

    private final EntityManager entities;
    private final CurrentCaller caller;

    SqlAgreementLists(EntityManager entities, CurrentCaller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    @Override
    public List<AgreementSummary> page(Filter filter, @Nullable UUID before, int limit) {
        AgreementPage page = AgreementPage.of(filter, before, caller.get().principals());
        Query query = entities.createNativeQuery(page.sql(), Tuple.class).setParameter("limit", limit);
        page.values().forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> summary((Tuple) row)).toList();
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
                day(row.get("planned_end")),
                day(row.get("last_day")),
                row.get("host_role", String.class));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case java.sql.Date date -> date.toLocalDate();
            default -> (LocalDate) value;
        };
    }
}
