package dev.secondment.leave.request.persistence;

import dev.secondment.leave.request.domain.Answering;
import dev.secondment.leave.request.domain.LeaveDelegation;
import dev.secondment.leave.request.domain.LeaveDelegations;
import dev.secondment.leave.request.domain.StandIn;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheLeaveDelegations implements LeaveDelegations, PanacheRepositoryBase<LeaveDelegation, UUID> {
    private static final String PAGE = """
            SELECT * FROM leave_delegation
            WHERE organization IN (SELECT record_id FROM record_party WHERE principal = ANY (app_principals()))
              AND (CAST(:agreement AS uuid) IS NULL OR agreement_id = :agreement)
              AND (CAST(:after AS uuid) IS NULL OR id < :after)
            ORDER BY id DESC LIMIT :size
            """;

    private final Sql sql;

    PanacheLeaveDelegations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(LeaveDelegation delegation) {
        persistAndFlush(delegation);
    }

    @Override
    public void flush() {
        getEntityManager().flush();
    }

    @Override
    public Optional<LeaveDelegation> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<LeaveDelegation> page(@Nullable UUID agreementId, @Nullable UUID after, int size) {
        List<?> found = getEntityManager()
                .createNativeQuery(PAGE, LeaveDelegation.class)
                .setParameter("agreement", agreementId)
                .setParameter("after", after)
                .setParameter("size", size)
                .getResultList();
        return found.stream().map(LeaveDelegation.class::cast).toList();
    }

    @Override
    public List<LeaveDelegation> standing(UUID organization, @Nullable UUID agreementId, LocalDate from) {
        return list(
                "organization = ?1 and withdrawnAt is null and (agreementId is null or agreementId = ?2)"
                        + " and (standIn.to is null or standIn.to >= ?3)",
                organization,
                agreementId,
                from);
    }

    @Override
    public boolean isSeconded(UUID organization, String employeeRef) {
        return !sql.query(
                        "SELECT 1 FROM leave_binding"
                                + " WHERE home_organization = ? AND employee_ref = ? AND status <> 'CLOSED' LIMIT 1",
                        row -> true,
                        organization,
                        employeeRef)
                .isEmpty();
    }

    @Override
    public List<Told> around(LocalDate day, Collection<UUID> agreementIds) {
        return sql.query(
                "SELECT * FROM leave_delegations_around(CAST(? AS uuid[]), ?)",
                PanacheLeaveDelegations::told,
                texts(agreementIds),
                day);
    }

    private static Told told(ResultSet row) throws SQLException {
        StandIn standIn = new StandIn(
                row.getString("approver"),
                row.getString("deputy"),
                StandIn.DeputyAnswers.valueOf(row.getString("deputy_answers")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
        return new Told(
                row.getObject("agreement_id", UUID.class),
                Side.valueOf(row.getString("side")),
                row.getObject("organization", UUID.class),
                row.getString("time_zone"),
                new Answering.Word(
                        row.getObject("delegation_id", UUID.class), row.getBoolean("of_agreement"), standIn));
    }

    @Override
    public List<OwnLeave> ownLeave(LocalDate day, Collection<UUID> organizations, Collection<String> names) {
        return sql.query(
                "SELECT * FROM leave_of_answerers(CAST(? AS uuid[]), ?, ?)",
                row -> new OwnLeave(
                        row.getObject("organization", UUID.class),
                        row.getString("employee_ref"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class)),
                texts(organizations),
                List.copyOf(names),
                day);
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
