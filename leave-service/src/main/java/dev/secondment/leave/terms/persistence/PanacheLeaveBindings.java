package dev.secondment.leave.terms.persistence;

import dev.secondment.leave.terms.domain.BindingFilter;
import dev.secondment.leave.terms.domain.LeaveBinding;
import dev.secondment.leave.terms.domain.LeaveBindings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheLeaveBindings implements LeaveBindings, PanacheRepositoryBase<LeaveBinding, UUID> {

    /** Hibernate's own lock reads the terms once more, row by row, and fails when somebody changed them meanwhile. */
    private static final String LOCK = "SELECT 1 FROM leave_binding WHERE agreement_id = ?1 FOR UPDATE";

    /** Driven from the caller's own records. */
    private static final String PAGE = """
            SELECT b.* FROM leave_binding b
            WHERE b.agreement_id IN (SELECT record_id FROM record_party
                    WHERE principal = ANY (app_principals())
                      AND (CAST(:host AS text) IS NULL OR (side = 'HOST' AND principal = CAST(:host AS text))))
              AND (CAST(:agreement AS uuid) IS NULL OR b.agreement_id = :agreement)
              AND b.first_day <= :last AND coalesce(b.agreed_end, b.planned_end) >= :first
              AND (CAST(:team AS text) IS NULL OR EXISTS (SELECT 1 FROM leave_terms t
                    WHERE t.agreement_id = b.agreement_id AND t.team = CAST(:team AS text)))
              AND (CAST(:after AS uuid) IS NULL OR b.agreement_id > :after)
            ORDER BY b.agreement_id LIMIT :size
            """;

    @Override
    public List<LeaveBinding> page(BindingFilter filter, @Nullable UUID after, int size) {
        List<?> found = getEntityManager()
                .createNativeQuery(PAGE, LeaveBinding.class)
                .setParameter("host", filter.host() == null ? null : "org:" + filter.host())
                .setParameter("agreement", filter.agreementId())
                .setParameter("team", filter.team())
                .setParameter("first", filter.from())
                .setParameter("last", filter.to())
                .setParameter("after", after)
                .setParameter("size", size)
                .getResultList();
        return found.stream().map(LeaveBinding.class::cast).toList();
    }

    @Override
    public void add(LeaveBinding binding) {
        persistAndFlush(binding);
    }

    @Override
    public Optional<LeaveBinding> find(UUID agreementId) {
        return findByIdOptional(agreementId);
    }

    @Override
    public List<LeaveBinding> all(Collection<UUID> agreementIds) {
        return agreementIds.isEmpty() ? List.of() : list("agreementId in ?1", agreementIds);
    }

    @Override
    public Optional<LeaveBinding> lock(UUID agreementId) {
        boolean locked = !getEntityManager()
                .createNativeQuery(LOCK)
                .setParameter(1, agreementId)
                .getResultList()
                .isEmpty();
        return locked ? find(agreementId).map(this::asItIsNow) : Optional.empty();
    }

    /** What this transaction read before it had to wait may be old. */
    private LeaveBinding asItIsNow(LeaveBinding binding) {
        getEntityManager().refresh(binding);
        return binding;
    }
}
