package dev.secondment.leave.request.persistence;

import dev.secondment.leave.request.domain.TeamCalendar;
import dev.secondment.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class SqlTeamCalendar implements TeamCalendar {
    private final Sql sql;

    SqlTeamCalendar(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void lock(Team team) {
        sql.query(
                "SELECT pg_advisory_xact_lock(hashtextextended('leave-team:' || ?, 0))",
                row -> true,
                team.host() + "/" + team.unit());
    }

    @Override
    public Map<LocalDate, Integer> away(
            Team team, List<LocalDate> days, UUID exceptAgreement, LocalDate today, boolean grantedOnly) {
        Map<LocalDate, Integer> away = new HashMap<>();
        sql.query(
                "SELECT day, away FROM leave_away_in_team(?, ?, CAST(? AS date[]), ?, ?, ?)",
                row -> away.put(row.getObject("day", LocalDate.class), row.getInt("away")),
                team.host(),
                team.unit(),
                days.stream().map(LocalDate::toString).toList(),
                exceptAgreement,
                today,
                grantedOnly);
        return away;
    }
}
