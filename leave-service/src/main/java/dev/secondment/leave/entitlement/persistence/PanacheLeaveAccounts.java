package dev.secondment.leave.entitlement.persistence;

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
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheLeaveAccounts implements LeaveAccounts, PanacheRepositoryBase<LeaveAccount, UUID> {

    /** Copies, because the amounts change by UPDATE statements that managed entities would not notice. */
    private static final String SNAPSHOT = """
            select new LeaveAccount(a.id, a.agreementId, a.kind, a.leaveYear, a.firstDay, a.lastDay, a.entitled, a.used,
                a.reserved, a.dueOn)
            from LeaveAccount a where a.agreementId = ?1 and a.kind = ?2
            """;

    private static final String LEDGER = """
            select e from LedgerEntry e join LeaveAccount a on a.id = e.accountId
            where a.agreementId = ?1 and a.kind = ?2 order by a.leaveYear, e.number
            """;

    @Override
    public void open(LeaveAccount account) {
        persistAndFlush(account);
    }

    @Override
    public List<LeaveAccount> of(UUID agreementId, LeaveKind kind) {
        return getEntityManager()
                .createQuery(SNAPSHOT + " order by a.leaveYear", LeaveAccount.class)
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
    public List<LedgerEntry> ledger(UUID agreementId, LeaveKind kind) {
        return getEntityManager()
                .createQuery(LEDGER, LedgerEntry.class)
                .setParameter(1, agreementId)
                .setParameter(2, kind)
                .getResultList();
    }

    @Override
    public List<DueBook> due(LocalDate latestToday, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select new dev.secondment.leave.entitlement.domain.LeaveAccounts$DueBook(a.agreementId, a.kind)"
                                + " from LeaveAccount a where a.dueOn <= ?1 order by a.dueOn, a.id",
                        DueBook.class)
                .setParameter(1, latestToday)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public void post(LedgerEntry entry) {
        getEntityManager().persist(entry);
        getEntityManager().flush();
    }

    @Override
    public boolean reserve(UUID accountId, BigDecimal days, BigDecimal limit) {
        return update(
                        "reserved = reserved + ?1 where id = ?2 and entitled - used - reserved + ?3 >= ?1",
                        days,
                        accountId,
                        limit)
                == 1;
    }

    @Override
    public void keep(LeaveAccount account, @Nullable LocalDate dueOn) {
        update(
                "firstDay = ?2, lastDay = ?3, entitled = ?4, used = ?5, reserved = ?6, dueOn = ?7 where id = ?1",
                account.id(),
                account.year().first(),
                account.year().last(),
                account.entitled(),
                account.used(),
                account.reserved(),
                dueOn);
    }
}
