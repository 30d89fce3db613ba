package dev.secondment.leave.cover.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.cover.domain.Candidate;
import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverCases;
import dev.secondment.leave.cover.domain.CoverFacts;
import dev.secondment.leave.cover.domain.CoverPerson;
import dev.secondment.leave.cover.domain.CoverProblem;
import dev.secondment.leave.cover.domain.CoverRejected;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads cover cases: an employer those of its agreements, somebody who was asked those in which they were. Who is absent
 * has no part in their own cover.
 */
@ApplicationScoped
public class CoverCaseQueries {
    private final CoverCases cases;
    private final CoverFile file;
    private final RankCandidates ranking;
    private final Actors actors;
    private final CurrentCaller caller;

    CoverCaseQueries(CoverCases cases, CoverFile file, RankCandidates ranking, Actors actors, CurrentCaller caller) {
        this.cases = cases;
        this.file = file;
        this.ranking = ranking;
        this.actors = actors;
        this.caller = caller;
    }

    @Transactional
    public CoverView get(UUID id) {
        CoverFacts facts = cases.get(id).facts();
        return view(facts, actors.in(facts.agreementId()).sides())
                .orElseThrow(() -> new CoverRejected(CoverProblem.UNKNOWN, "There is no cover case " + id + "."));
    }

    @Transactional
    public Page<CoverView> list(@Nullable UUID agreementId, @Nullable UUID after, int limit) {
        List<CoverFacts> found = cases.page(agreementId, after, limit + 1).stream()
                .map(CoverCase::facts)
                .toList();
        Map<UUID, Set<Side>> sides =
                actors.sidesIn(found.stream().map(CoverFacts::agreementId).collect(Collectors.toSet()));
        Page<CoverFacts> page = Page.of(found, limit, last -> last.id().toString());
        return new Page<>(
                page.items().stream()
                        .flatMap(facts -> view(facts, sides.getOrDefault(facts.agreementId(), Set.of())).stream())
                        .toList(),
                page.next());
    }

    /** The caller's pool for a case, in the order in which people are asked. */
    @Transactional
    public List<Candidate> candidates(UUID id, @Nullable String skill) {
        CoverFile.Opened opened = file.open(id);
        CoverFacts facts = opened.found().facts();
        LeaveCharge open = facts.charge(held -> held.by().isEmpty());
        SlotRange range = open.isNothing()
                ? SlotRange.ofDays(facts.firstDay(), facts.firstDay())
                : new SlotRange(open.slots().getFirst(), open.slots().getLast());
        return ranking.rank(opened, range).stream()
                .filter(candidate -> skill == null || candidate.skills().contains(skill))
                .toList();
    }

    /** The terms let it know of the absence, or it heard since that somebody is asked or nobody found. */
    private static boolean isKnownToHost(CoverFacts facts) {
        return facts.hostTold()
                || !facts.offers().isEmpty()
                || facts.escalatedTo().isPresent();
    }

    private Optional<CoverView> view(CoverFacts facts, Set<Side> sides) {
        if (sides.contains(Side.HOME) || (sides.contains(Side.HOST) && isKnownToHost(facts))) {
            return Optional.of(CoverView.of(facts, sides));
        }
        return caller.get()
                .employeeRef()
                .map(ref -> new CoverPerson(caller.get().organization(), ref))
                .filter(person -> facts.invitations().stream()
                        .anyMatch(asked -> asked.person().equals(person)))
                .map(person -> CoverView.offered(facts, person));
    }
}
