package dev.secondment.leave.cover.application;

import dev.secondment.leave.cover.domain.CoverPerson;
import dev.secondment.leave.cover.domain.PoolMember;
import dev.secondment.leave.cover.domain.PoolMembers;
import dev.secondment.leave.cover.domain.Standing;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.data.Parties;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.ExpectedVersion;
import dev.secondment.platform.web.Page;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employer says whom it may ask to cover, and for what. */
@ApplicationScoped
public class KeepPool {
    private static final Part HOST = Part.of(Side.HOST, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API);
    private static final Part HOME = Part.of(Side.HOME, Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API);

    private final PoolMembers pool;
    private final TermsOfRecord terms;
    private final Actors actors;
    private final Parties parties;
    private final CurrentCaller caller;
    private final Clock clock;

    KeepPool(PoolMembers pool, TermsOfRecord terms, Actors actors, Parties parties, CurrentCaller caller, Clock clock) {
        this.pool = pool;
        this.terms = terms;
        this.actors = actors;
        this.parties = parties;
        this.caller = caller;
        this.clock = clock;
    }

    public record Command(CoverPerson person, Standing standing, PoolMember.PoolTerms terms) {}

    @Transactional
    public PoolMemberView add(Command command) {
        UUID own = caller.get().organization();
        UUID agreement = command.terms().agreementId();
        if (agreement != null) {
            terms.of(agreement);
            actors.in(agreement).actingAs(command.standing() == Standing.HOME_SUBSTITUTE ? HOME : HOST);
        }
        PoolMember added = PoolMember.added(
                Ids.next(), own, command.person(), command.standing(), command.terms(), clock.instant());
        parties.add(own, caller.get().organizationPrincipal(), Side.HOME.name());
        pool.add(added);
        return PoolMemberView.of(added);
    }

    @Transactional
    public PoolMemberView remove(UUID id, ExpectedVersion expected) {
        PoolMember member = pool.get(id);
        expected.check(member.version());
        member.remove(clock.instant());
        return PoolMemberView.of(member);
    }

    @Transactional
    public PoolMemberView get(UUID id) {
        return PoolMemberView.of(pool.get(id));
    }

    @Transactional
    public Page<PoolMemberView> list(@Nullable UUID agreementId, @Nullable UUID after, int limit) {
        List<PoolMemberView> found = pool.page(agreementId, after, limit + 1).stream()
                .map(PoolMemberView::of)
                .toList();
        return Page.of(found, limit, last -> last.id().toString());
    }
}
