package dev.secondment.leave.request.application;

import dev.secondment.leave.calendar.domain.ChargedDay;
import dev.secondment.leave.calendar.domain.LeaveCharge;
import dev.secondment.leave.request.domain.LeaveProblem;
import dev.secondment.leave.request.domain.LeaveRejected;
import dev.secondment.leave.request.domain.TeamCalendar;
import dev.secondment.leave.terms.domain.TermsVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * So many of one team may be away on a day, on leave or ill. Two agreements of one team are two bindings with a lock each,
 * so places are counted behind a lock of the team's own where one is taken: the last one is given away once.
 */
@ApplicationScoped
class StaffingFloor {
    private final TeamCalendar calendar;
    private final Clock clock;

    StaffingFloor(TeamCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Leave that is asked for leaves room for all leave that is granted or was asked for before. */
    void require(LeaveRules.Case leave, LeaveCharge charge) {
        require(leave, charge, false);
    }

    /** Leave is granted: what others only ask for does not stand in its way, else nobody would get the last place. */
    void requireToGrant(LeaveRules.Case leave, LeaveCharge charge) {
        require(leave, charge, true);
    }

    private void require(LeaveRules.Case leave, LeaveCharge charge, boolean grantedOnly) {
        Map<LocalDate, Integer> most = new HashMap<>();
        Map<TeamCalendar.Team, List<LocalDate>> days = new HashMap<>();
        charge.perDay().stream().map(ChargedDay::date).forEach(day -> {
            Integer limit = leave.enrolments().rulesOn(day).requests().maxAbsent();
            if (limit != null && isAtHost(leave, day)) {
                most.put(day, limit);
                days.computeIfAbsent(teamOn(leave, day), team -> new ArrayList<>())
                        .add(day);
            }
        });
        TreeSet<LocalDate> full = new TreeSet<>();
        days.entrySet().stream()
                .sorted((a, b) -> a.getKey().toString().compareTo(b.getKey().toString()))
                .forEach(team -> {
                    if (leave.deciding()) {
                        calendar.lock(team.getKey());
                    }
                    Map<LocalDate, Integer> away = calendar.away(
                            team.getKey(),
                            team.getValue(),
                            leave.bound().agreementId(),
                            leave.bound().today(clock.instant()),
                            grantedOnly);
                    team.getValue().stream()
                            .filter(day -> away.getOrDefault(day, 0) >= most.getOrDefault(day, Integer.MAX_VALUE))
                            .forEach(full::add);
                });
        if (!full.isEmpty()) {
            throw new LeaveRejected(
                            LeaveProblem.TEAM_TOO_SMALL, "The team has no place left on " + full.getFirst() + ".")
                    .with("days", full.stream().map(LocalDate::toString).toList());
        }
    }

    private static boolean isAtHost(LeaveRules.Case leave, LocalDate day) {
        return !day.isBefore(leave.bound().firstDay())
                && !day.isAfter(leave.bound().lastDay());
    }

    private static TeamCalendar.Team teamOn(LeaveRules.Case leave, LocalDate day) {
        TermsVersion version = leave.bound().on(day);
        return new TeamCalendar.Team(version.hostOrganization(), Objects.requireNonNullElse(version.team(), ""));
    }
}
