package dev.secondment.leave.entitlement.persistence;

import dev.secondment.leave.entitlement.domain.Balance;
import dev.secondment.leave.entitlement.domain.LeaveAccount;
import dev.secondment.leave.entitlement.domain.LeaveAccounts;
import dev.secondment.leave.entitlement.domain.LeaveKind;
import dev.secondment.leave.entitlement.domain.LedgerEntry;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheLeaveAccounts implements LeaveAccounts, PanacheRepositoryBase<LeaveAccount, UUID> {

    /** Copies, because the amounts change by UPDATE statements that managed entities would not notice. */
    private static final String SNAPSHOT = """
            select new LeaveAccount(a.id, a.agreementId, a.kind, a.leaveYear, a.entitled, a.used, a.reserved)
            from LeaveAccount a where a.agreementId = ?1 and a.kind = ?2
            """;

    private static final String BALANCE = """
            select new Balance(a.leaveYear,
                coalesce(sum(e.days) filter (where e.kind = ENTITLEMENT and e.effectiveDate <= ?4), 0),
                coalesce(-sum(e.days) filter (where e.kind <> ENTITLEMENT and e.effectiveDate <= ?4), 0),
                coalesce(-sum(e.days) filter (where e.kind <> ENTITLEMENT and e.effectiveDate > ?4), 0),
                a.reserved)
            from LeaveAccount a left join LedgerEntry e on e.accountId = a.id
            where a.agreementId = ?1 and a.kind = ?2 and a.leaveYear = ?3
            group by a.leaveYear, a.reserved
            """;

    private static final String ENTRIES = """
            select e from LedgerEntry e join LeaveAccount a on a.id = e.accountId
            where a.agreementId = ?1 and a.kind = ?2 and a.leaveYear = ?3 order by e.id
            """;

    @Override
    public void open(LeaveAccount account) {
        persistAndFlush(account);
    }

    @Override
    public List<LeaveAccount> of(UUID agreementId, LeaveKind kind) {
        return getEntityManager()
                .createQuery(SNAPSHOT, LeaveAccount.class)
                .setParameter(1, agreementId)
                .setParameter(2, kind)
                .getResultList();
    }

    @Override
    public Optional<LeaveAccount> find(UUID agreementId, LeaveKind kind, int leaveYear) {
        return getEntityManager()
                .createQuery(SNAPSHOT + " and a.leaveYear = ?3", LeaveAccount.class)
                .setParameter(1, agreementId)
                .setParameter(2, kind)
                .setParameter(3, leaveYear)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void post(LedgerEntry entry) {
        getEntityManager().persist(entry);
        getEntityManager().flush();
    }

    @Override
    public Optional<Balance> balance(UUID agreementId, LeaveKind kind, int leaveYear, LocalDate asOf) {
        return getEntityManager()
                .createQuery(BALANCE, Balance.class)
                .setParameter(1, agreementId)
                .setParameter(2, kind)
                .setParameter(3, leaveYear)
                .setParameter(4, asOf)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<LedgerEntry> entries(UUID agreementId, LeaveKind kind, int leaveYear) {
        return getEntityManager()
                .createQuery(ENTRIES, LedgerEntry.class)
                .setParameter(1, agreementId)
                .setParameter(2, kind)
                .setParameter(3, leaveYear)
                .getResultList();
    }

    @Override
    public boolean reserve(UUID accountId, BigDecimal days) {
        return update("reserved = reserved + ?1 where id = ?2 and entitled - used - reserved >= ?1", days, accountId)
                == 1;
    }

    @Override
    public int grants(UUID accountId) {
        return getEntityManager()
                .createQuery(
                        "select count(e) from LedgerEntry e where e.accountId = ?1 and e.kind = ENTITLEMENT",
                        Long.class)
                .setParameter(1, accountId)
                .getSingleResult()
                .intValue();
    }

    @Override
    public void grant(UUID accountId, BigDecimal days) {
        update("entitled = entitled + ?1 where id = ?2", days, accountId);
    }

    @Override
    public void hold(UUID accountId, BigDecimal days) {
        update("reserved = reserved + ?1 where id = ?2", days, accountId);
    }

    @Override
    public void release(UUID accountId, BigDecimal days) {
        update("reserved = reserved - ?1 where id = ?2", days, accountId);
    }

    @Override
    public void use(UUID accountId, BigDecimal days) {
        update("reserved = reserved - ?1, used = used + ?1 where id = ?2", days, accountId);
    }

    @Override
    public void giveBack(UUID accountId, BigDecimal days) {
        update("used = used - ?1 where id = ?2", days, accountId);
    }
}
