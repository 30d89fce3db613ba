package dev.secondment.leave.cover.persistence;

import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverCases;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheCoverCases implements CoverCases, PanacheRepositoryBase<CoverCase, UUID> {
    /** Driven from the caller's own records, so that a page does not depend on how many others there are. */
    private static final String PAGE = """
            SELECT * FROM cover_case
            WHERE agreement_id IN (SELECT record_id FROM record_party WHERE principal = ANY (app_principals()))
              AND (CAST(:agreement AS uuid) IS NULL OR agreement_id = :agreement)
              AND (CAST(:after AS uuid) IS NULL OR id < :after)
            ORDER BY id DESC LIMIT :size
            """;

    @Override
    public void add(CoverCase opened) {
        persistAndFlush(opened);
    }

    @Override
    public Optional<CoverCase> findFor(UUID absenceId) {
        return find("absenceId", absenceId).firstResultOptional();
    }

    @Override
    public List<CoverCase> of(UUID agreementId) {
        return list("agreementId = ?1 order by id", agreementId);
    }

    @Override
    public List<CoverCase> page(@Nullable UUID agreementId, @Nullable UUID after, int size) {
        List<?> found = getEntityManager()
                .createNativeQuery(PAGE, CoverCase.class)
                .setParameter("agreement", agreementId)
                .setParameter("after", after)
                .setParameter("size", size)
                .getResultList();
        return found.stream().map(CoverCase.class::cast).toList();
    }
}
