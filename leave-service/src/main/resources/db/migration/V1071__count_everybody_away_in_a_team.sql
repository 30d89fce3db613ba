-- Who is ill is away, too. A person counts once, whatever they are away for and under however many agreements. Leave that
-- is only asked for counts where more is asked for, and not where leave is granted: else two who ask for the last place
-- would keep it from each other.
DROP FUNCTION leave_away_in_team(uuid, text, date[], uuid);
CREATE FUNCTION leave_away_in_team(host uuid, unit text, days date[], except_agreement uuid, today date, granted_only boolean)
    RETURNS TABLE (day date, away bigint)
    LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    before text := coalesce(current_setting('app.system', true), '');
BEGIN
    PERFORM set_config('app.system', 'answerers', true);
    RETURN QUERY
    WITH team AS (
        SELECT asked.day, b.agreement_id, b.home_organization, b.employee_ref,
            ARRAY[(asked.day - DATE '1970-01-01') * 2::bigint, (asked.day - DATE '1970-01-01') * 2::bigint + 1] AS halves
        FROM unnest(days) AS asked(day)
        JOIN leave_binding b
            ON b.agreement_id IN (SELECT t.agreement_id FROM leave_terms t WHERE t.host_organization = host)
            AND NOT EXISTS (SELECT 1 FROM leave_binding own WHERE own.agreement_id = except_agreement
                AND own.home_organization = b.home_organization AND own.employee_ref = b.employee_ref)
        JOIN LATERAL (SELECT t.host_organization, t.team FROM leave_terms t
            WHERE t.agreement_id = b.agreement_id AND t.effective_from <= asked.day
            ORDER BY t.effective_from DESC LIMIT 1) held ON held.host_organization = host AND coalesce(held.team, '') = unit)
    SELECT team.day, count(DISTINCT (team.home_organization, team.employee_ref))
    FROM team
    WHERE EXISTS (SELECT 1 FROM leave_request r JOIN leave_request_slot s ON s.leave_request_id = r.id
            WHERE r.agreement_id = team.agreement_id AND r.from_day <= team.day AND r.to_day >= team.day
              AND NOT r.outside_placement AND s.slot = ANY (team.halves)
              AND (r.status IN ('APPROVED', 'CHANGE_REQUESTED', 'CANCELLATION_REQUESTED', 'TAKEN')
                   OR NOT granted_only AND r.status IN ('SUBMITTED', 'HOST_AGREED', 'HOME_AGREED', 'ESCALATED')))
        OR NOT granted_only AND EXISTS (SELECT 1 FROM leave_request r
            WHERE r.agreement_id = team.agreement_id AND r.status = 'CHANGE_REQUESTED' AND NOT r.asked_outside
              AND r.asked_slots && team.halves)
        -- An absence that goes on is known until the expected return, the last certified day, or else today.
        OR EXISTS (SELECT 1 FROM absence a
            WHERE a.agreement_id = team.agreement_id AND a.status <> 'WITHDRAWN' AND a.first_day <= team.day
              AND team.day <= coalesce(a.last_day, greatest(a.expected_return - 1, today,
                  (SELECT max(c.to_day) FROM absence_certificate c
                   WHERE c.absence_id = a.id AND c.withdrawn_at IS NULL))))
    GROUP BY team.day;
    PERFORM set_config('app.system', before, true);
END $$;
