package dev.secondment.leave.absence.persistence;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.Absences;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheAbsences implements Absences, PanacheRepositoryBase<Absence, UUID> {

    @Override
    public void add(Absence absence) {
        persistAndFlush(absence);
    }

    @Override
    public Optional<Absence> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<UUID> findAgreementOf(UUID id) {
        return getEntityManager()
                .createQuery("select a.agreementId from Absence a where a.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Absence> reaching(UUID agreementId, LocalDate day) {
        return find("agreementId = ?1 and (lastDay is null or lastDay >= ?2) order by firstDay", agreementId, day)
                .firstResultOptional();
    }

    @Override
    public List<Absence> of(UUID agreementId) {
        return list("agreementId = ?1 order by id", agreementId);
    }

    @Override
    public List<Absence> page(@Nullable UUID agreementId, @Nullable UUID after, int size) {
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
