package dev.secondment.leave.cover.application;

import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.calendar.domain.SlotRange;
import dev.secondment.leave.cover.domain.Candidate;
import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverCases;
import dev.secondment.leave.cover.domain.CoverEvent;
import dev.secondment.leave.cover.domain.CoverMode;
import dev.secondment.leave.cover.domain.CoverOffer;
import dev.secondment.leave.cover.domain.CoverPerson;
import dev.secondment.leave.cover.domain.CoverProblem;
import dev.secondment.leave.cover.domain.CoverRejected;
import dev.secondment.platform.data.Ids;
import dev.secondment.platform.web.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employer asks people of its pool to cover, or assigns one of its own. */
@ApplicationScoped
public class OfferCover {
    private static final Duration LONGEST = Duration.ofDays(60);
    private static final int MOST = 50;

    private final CoverFile file;
    private final RankCandidates ranking;
    private final CoverCases cases;
    private final CoverDesk desk;
    private final CurrentCaller caller;
    private final Clock clock;

    OfferCover(
            CoverFile file,
            RankCandidates ranking,
            CoverCases cases,
            CoverDesk desk,
            CurrentCaller caller,
            Clock clock) {
        this.file = file;
        this.ranking = ranking;
        this.cases = cases;
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param candidates nobody named means everybody of the pool who is available; only of a BROADCAST
     * @param slots all open half days, where nothing is said
     */
    public record Command(
            UUID id,
            CoverMode mode,
            List<CoverPerson> candidates,
            @Nullable Instant expiresAt,
            @Nullable SlotRange slots) {}

    @Transactional
    public CoverView handle(Command command) {
        CoverFile.Opened opened = file.open(command.id());
        CoverCase found = opened.found();
        SlotRange slots = command.slots() != null ? command.slots() : openRange(found);
        requireInTime(command.expiresAt());
        List<CoverPerson> asked = asked(command, opened, slots);
        CoverOffer offer = CoverOffer.made(
                Ids.next(),
                found.agreementId(),
                command.mode(),
                opened.by(),
                slots,
                clock.instant(),
                command.expiresAt());
        return desk.asService(() -> {
            List<CoverEvent> told = found.offer(offer, asked);
            desk.requireFree(asked.getFirst(), found.id(), told);
            desk.tell(found, told);
            cases.store();
            return CoverView.of(found.facts(), opened.sides());
        });
    }

    private static SlotRange openRange(CoverCase found) {
        LeaveCharge open = found.facts().charge(held -> held.by().isEmpty());
        if (open.isNothing()) {
            throw new CoverRejected(CoverProblem.NOTHING_OPEN, "Every half day is covered, or none is known yet.");
        }
        return new SlotRange(open.slots().getFirst(), open.slots().getLast());
    }

    private void requireInTime(@Nullable Instant expiresAt) {
        Instant now = clock.instant();
        if (expiresAt != null && (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST)))) {
            throw new CoverRejected(CoverProblem.INVALID_OFFER, "It is " + now + ".");
        }
    }

    private List<CoverPerson> asked(Command command, CoverFile.Opened opened, SlotRange slots) {
        List<Candidate> pool = ranking.rank(opened, slots);
        boolean everybody =
                command.mode() == CoverMode.BROADCAST && command.candidates().isEmpty();
        List<CoverPerson> asked = everybody
                ? pool.stream()
                        .filter(Candidate::isAvailable)
                        .map(Candidate::person)
                        .limit(MOST)
                        .toList()
                : command.candidates().stream().distinct().toList();
        if (asked.isEmpty()) {
            throw new CoverRejected(CoverProblem.CANDIDATES, "Nobody of the pool is available.");
        }
        asked.forEach(person -> requireAvailable(person, pool));
        UUID own = caller.get().organization();
        if (command.mode() == CoverMode.ASSIGNED
                && asked.stream().anyMatch(person -> !person.organizationId().equals(own))) {
            throw new CoverRejected(CoverProblem.CANDIDATES, "Only your own people can be assigned.");
        }
        return asked;
    }

    private static void requireAvailable(CoverPerson person, List<Candidate> pool) {
        Candidate known = pool.stream()
                .filter(candidate -> candidate.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new CoverRejected(
                        CoverProblem.CANDIDATE_UNKNOWN, person.employeeRef() + " is not in the pool for this case."));
        if (!known.isAvailable()) {
            throw new CoverRejected(CoverProblem.CANDIDATE_NOT_AVAILABLE, person.employeeRef() + " is not available.")
                    .with(
                            "reasons",
                            known.unavailable().stream()
                                    .map(Enum::name)
                                    .sorted()
                                    .toList());
        }
    }
}
