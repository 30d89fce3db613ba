package dev.secondment.leave.request.application;

import dev.secondment.leave.request.domain.Answering;
import dev.secondment.leave.request.domain.AskedNow;
import dev.secondment.leave.request.domain.LeaveDelegations;
import dev.secondment.leave.request.domain.LeaveRequest;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.leave.terms.domain.TermsProblem;
import dev.secondment.leave.terms.domain.TermsRejected;
import dev.secondment.platform.web.Caller;
import dev.secondment.platform.web.CurrentCaller;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds who is asked now, and whether the caller is one of them. */
@ApplicationScoped
class Answerers {
    static final Part DECIDER = Part.of(Side.HOST, Roles.LINE_MANAGER, Roles.HR, Roles.PARTNER_API)
            .or(Side.HOME, Roles.LINE_MANAGER, Roles.HR, Roles.PARTNER_API);

    private final LeaveDelegations delegations;
    private final CurrentCaller caller;
    private final Clock clock;

    Answerers(LeaveDelegations delegations, CurrentCaller caller, Clock clock) {
        this.delegations = delegations;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param inPlaceOf whom the caller stands in for
     */
    record Answer(Side side, @Nullable String inPlaceOf) {}

    /** The side for which the caller answers: one that is awaited where possible. */
    Answer require(LeaveFile.Opened opened) {
        LeaveRequest request = opened.request();
        Actor actor = opened.actor();
        Side side = request.question().awaiting().stream()
                .filter(awaited -> actor.mayActAs(awaited, DECIDER))
                .findFirst()
                .orElseGet(() -> actor.actingAs(DECIDER));
        AskedNow asked = onSides(List.of(request), found -> List.of(side))
                .getOrDefault(request.id(), List.of())
                .getFirst();
        Caller by = caller.get();
        if (!by.hasAny(Roles.HR, Roles.PARTNER_API) && !asked.isManager(by.employeeRef(), by.subject())) {
            throw new TermsRejected(
                    TermsProblem.NOT_YOUR_PART,
                    "This is answered by " + asked.level() + " of " + asked.side()
                            + asked.person().map(name -> ", " + name).orElse("") + ".");
        }
        return new Answer(
                side,
                asked.standsIn(by.employeeRef(), by.subject())
                        ? asked.inPlaceOf().orElse(null)
                        : null);
    }

    /** Who is asked now, by request: read at once for a whole page. */
    Map<UUID, List<AskedNow>> asked(List<LeaveRequest> requests) {
        return onSides(
                requests.stream()
                        .filter(request -> !request.question().awaiting().isEmpty())
                        .toList(),
                request -> request.question().awaiting());
    }

    private Map<UUID, List<AskedNow>> onSides(List<LeaveRequest> requests, Function<LeaveRequest, List<Side>> sides) {
        if (requests.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<LeaveDelegations.Told> told = delegations.around(
                day, requests.stream().map(LeaveRequest::agreementId).collect(Collectors.toSet()));
        List<LeaveDelegations.OwnLeave> leave = told.isEmpty() ? List.of() : ownLeave(day, told);
        return requests.stream()
                .collect(Collectors.toMap(
                        LeaveRequest::id,
                        request -> sides.apply(request).stream()
                                .map(side -> asked(request, side, told, leave, now))
                                .toList()));
    }

    private List<LeaveDelegations.OwnLeave> ownLeave(LocalDate day, Collection<LeaveDelegations.Told> told) {
        Set<String> names = told.stream()
                .map(word -> word.word().standIn())
                .flatMap(standIn -> List.of(standIn.approver(), standIn.deputy()).stream())
                .collect(Collectors.toSet());
        Set<UUID> organizations =
                told.stream().map(LeaveDelegations.Told::organization).collect(Collectors.toSet());
        return delegations.ownLeave(day, organizations, names);
    }

    private static AskedNow asked(
            LeaveRequest request,
            Side side,
            List<LeaveDelegations.Told> told,
            List<LeaveDelegations.OwnLeave> leave,
            Instant now) {
        if (request.question().isEscalated()) {
            return AskedNow.hr(Side.HOME);
        }
        List<LeaveDelegations.Told> mine = told.stream()
                .filter(word -> word.agreementId().equals(request.agreementId()) && word.side() == side)
                .toList();
        if (mine.isEmpty()) {
            return AskedNow.anyManager(side);
        }
        LocalDate day = LocalDate.ofInstant(now, zone(mine.getFirst().timeZone()));
        Set<String> away = leave.stream()
                .filter(own -> own.organization().equals(mine.getFirst().organization()))
                .filter(own -> !day.isBefore(own.from()) && !day.isAfter(own.to()))
                .map(LeaveDelegations.OwnLeave::name)
                .collect(Collectors.toSet());
        List<Answering.Word> words =
                mine.stream().map(LeaveDelegations.Told::word).toList();
        return Answering.on(day, side, words, away);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
