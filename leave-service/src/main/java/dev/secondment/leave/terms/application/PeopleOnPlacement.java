package dev.secondment.leave.terms.application;

import dev.secondment.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The agreements of people by employee number, as far as the caller has a part in them. */
@ApplicationScoped
public class PeopleOnPlacement {
    private static final String AGREEMENTS =
            "SELECT home_organization, employee_ref, agreement_id FROM leave_binding WHERE employee_ref = ANY (?)";

    private final Sql sql;

    PeopleOnPlacement(Sql sql) {
        this.sql = sql;
    }

    /** Somebody's agreement. */
    public record Placed(UUID homeOrganization, String employeeRef, UUID agreementId) {}

    @Transactional
    public List<Placed> byRef(Collection<String> employeeRefs) {
        return sql.query(
                AGREEMENTS,
                row -> new Placed(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class)),
                List.copyOf(employeeRefs));
    }
}
