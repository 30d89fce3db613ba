package dev.secondment.leave.entitlement.application;

import dev.secondment.leave.entitlement.domain.LeaveTransfer;
import dev.secondment.leave.entitlement.domain.LeaveTransfers;
import dev.secondment.leave.policy.application.MoneyReaders;
import dev.secondment.leave.policy.domain.MoneyReader;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what went from one employer to another: home and the person all of it, the host what is settled with it. */
@ApplicationScoped
public class TransferQueries {
    private static final Part ALL_OF_IT = Part.of(
                    Side.HOME,
                    Roles.HR,
                    Roles.LINE_MANAGER,
                    Roles.PAYROLL,
                    Roles.FINANCE,
                    Roles.PARTNER_API,
                    Roles.AUDITOR)
            .or(Side.SECONDEE, Roles.SECONDEE);

    private static final Part READER =
            ALL_OF_IT.or(Side.HOST, Roles.HR, Roles.FINANCE, Roles.PARTNER_API, Roles.AUDITOR);

    private final TermsOfRecord terms;
    private final LeaveTransfers transfers;
    private final Actors actors;

    TransferQueries(TermsOfRecord terms, LeaveTransfers transfers, Actors actors) {
        this.terms = terms;
        this.transfers = transfers;
        this.actors = actors;
    }

    public record Transfers(Page<LeaveTransfer> page, Set<MoneyReader> readers) {}

    /** Newest first. */
    @Transactional
    public Transfers page(UUID agreementId, @Nullable UUID after, int limit) {
        terms.of(agreementId);
        Actor actor = actors.in(agreementId);
        actor.actingAs(READER);
        boolean all = ALL_OF_IT.roles().keySet().stream().anyMatch(side -> actor.mayActAs(side, ALL_OF_IT));
        Set<LeaveTransfer.Type> types =
                all ? EnumSet.allOf(LeaveTransfer.Type.class) : EnumSet.of(LeaveTransfer.Type.SETTLEMENT);
        return new Transfers(
                Page.of(
                        transfers.page(agreementId, types, after, limit + 1),
                        limit,
                        transfer -> transfer.id().toString()),
                MoneyReaders.of(actor));
    }
}
