package dev.secondment.leave.entitlement.persistence;

import dev.secondment.leave.entitlement.domain.Balance;
import dev.secondment.leave.entitlement.domain.BalanceLine;
import dev.secondment.leave.entitlement.domain.LeaveBalances;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.terms.domain.Side;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheLeaveBalances implements LeaveBalances, PanacheRepositoryBase<LedgerEntry, UUID> {

    private static final String BALANCE = """
            select a.leaveYear, a.reserved, e.bucket, e.lastUsableDay, e.employer,
                coalesce(sum(e.days) filter (
                    where e.kind not in (TAKEN, CANCELLED, RECREDIT) and e.effectiveDate <= ?3), 0),
                coalesce(-sum(e.days) filter (
                    where e.kind in (TAKEN, CANCELLED, RECREDIT) and e.effectiveDate <= ?3), 0),
                coalesce(-sum(e.days) filter (
                    where e.kind in (TAKEN, CANCELLED, RECREDIT) and e.effectiveDate > ?3), 0)
            from LeaveAccount a left join LedgerEntry e on e.accountId = a.id and e.postedAt <= ?4
            where a.agreementId = ?1 and a.kind = ?2 and a.firstDay <= ?3 and a.lastDay >= ?3
            group by a.leaveYear, a.reserved, e.bucket, e.lastUsableDay, e.employer
            order by e.lastUsableDay nulls last, e.bucket, e.employer
            """;

    private static final String OF_YEAR = """
            select e from LedgerEntry e join LeaveAccount a on a.id = e.accountId
            where a.agreementId = ?1 and a.kind = ?2 and a.leaveYear = ?3 and e.postedAt <= ?4 order by e.number
            """;

    private static final String PAGE = """
            select e from LedgerEntry e join LeaveAccount a on a.id = e.accountId
            where a.agreementId = ?1 and a.kind = ?2 and (?3 is null or e.id < ?3) order by e.id desc
            """;

    @Override
    public Optional<Balance> asOf(UUID agreementId, LeaveKind kind, LocalDate day, Instant recordedBy) {
        List<Tuple> rows = getEntityManager()
                .createQuery(BALANCE, Tuple.class)
                .setParameter(1, agreementId)
                .setParameter(2, kind)
                .setParameter(3, day)
                .setParameter(4, recordedBy)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Balance(
                        row.get(0, Integer.class),
                        row.get(1, BigDecimal.class),
                        rows.stream()
                                .filter(line -> line.get(2) != null)
                                .map(PanacheLeaveBalances::line)
                                .toList()));
    }

    private static BalanceLine line(Tuple row) {
        return new BalanceLine(
                row.get(2, Bucket.class),
                row.get(3, LocalDate.class),
                row.get(4, Side.class),
                row.get(5, BigDecimal.class),
                row.get(6, BigDecimal.class),
                row.get(7, BigDecimal.class));
    }

    @Override
    public List<LedgerEntry> entries(UUID agreementId, LeaveKind kind, int leaveYear, Instant recordedBy) {
        return getEntityManager()
                .createQuery(OF_YEAR, LedgerEntry.class)
                .setParameter(1, agreementId)
                .setParameter(2, kind)
                .setParameter(3, leaveYear)
                .setParameter(4, recordedBy)
                .getResultList();
    }

    @Override
    public List<LedgerEntry> page(UUID agreementId, LeaveKind kind, @Nullable UUID after, int size) {
        return getEntityManager()
                .createQuery(PAGE, LedgerEntry.class)
                .setParameter(1, agreementId)
                .setParameter(2, kind)
                .setParameter(3, after)
                .setMaxResults(size)
                .getResultList();
    }
}
