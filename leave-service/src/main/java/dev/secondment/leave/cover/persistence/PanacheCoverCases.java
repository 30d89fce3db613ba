package dev.secondment.leave.cover.persistence;

import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverCases;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheCoverCases implements CoverCases, PanacheRepositoryBase<CoverCase, UUID> {

    @Override
    public void add(CoverCase opened) {
        persistAndFlush(opened);
    }

    @Override
    public Optional<CoverCase> findFor(UUID absenceId) {
        return find("absenceId", absenceId).firstResultOptional();
    }

    @Override
    public List<CoverCase> page(@Nullable UUID agreementId, @Nullable UUID after, int size) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        if (agreementId != null) {
            conditions.add("agreementId = :agreementId");
            parameters.put("agreementId", agreementId);
        }
        if (after != null) {
            conditions.add("id < :after");
            parameters.put("after", after);
        }
        return find(String.join(" and ", conditions) + " order by id desc", parameters)
                .range(0, size - 1)
                .list();
    }
}
