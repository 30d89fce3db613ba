-- Nobody works more than full time (rules R-OV-1 and R-OV-2): for each day and person, what home keeps plus the shares
-- of all placements stay within 1.0. An exclusion constraint cannot sum, so a constraint trigger does, and every
-- writer of a person's working time first takes that person's row here. The row is updated, not only locked: under a
-- snapshot isolation level the second writer then fails instead of deciding on what it cannot see.
CREATE TABLE working_time (
    home_organization_id uuid   NOT NULL,
    employee_ref         text   NOT NULL,
    changes              bigint NOT NULL,
    CONSTRAINT pk_working_time PRIMARY KEY (home_organization_id, employee_ref)
);
ALTER TABLE working_time ENABLE ROW LEVEL SECURITY;
ALTER TABLE working_time FORCE ROW LEVEL SECURITY;
CREATE POLICY system_only ON working_time USING (app_system());

CREATE FUNCTION hold_working_time(home uuid, employee text) RETURNS void LANGUAGE sql AS $$
    INSERT INTO working_time (home_organization_id, employee_ref, changes) VALUES (home, employee, 1)
    ON CONFLICT ON CONSTRAINT pk_working_time DO UPDATE SET changes = working_time.changes + 1
$$;

-- The load can only rise on a day on which some placement starts, so those days are enough to look at.
CREATE FUNCTION refuse_more_than_full_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    on_behalf_of text := coalesce(current_setting('app.system', true), '');
    over_full record;
BEGIN
    -- The sum must see the person's placements with parties that the caller does not know.
    PERFORM set_config('app.system', 'working-time', true);
    PERFORM hold_working_time(NEW.home_organization_id, NEW.employee_ref);
    WITH held AS (
        SELECT starts_on, coalesce(actual_end, expected_end) AS ends_on, fte, home_fte_retained
        FROM placement
        WHERE home_organization_id = NEW.home_organization_id AND employee_ref = NEW.employee_ref
          AND status <> 'CANCELLED' AND conflict_first_day IS NULL
    )
    SELECT day.starts_on AS first_day, sum(held.fte) + max(held.home_fte_retained) AS load INTO over_full
    FROM (SELECT DISTINCT starts_on FROM held) day
    JOIN held ON day.starts_on BETWEEN held.starts_on AND held.ends_on
    GROUP BY day.starts_on
    HAVING sum(held.fte) + max(held.home_fte_retained) > 1
    ORDER BY day.starts_on LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'more than full time on %', over_full.first_day
            USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'ex_placement_fte', TABLE = 'placement';
    END IF;
    PERFORM set_config('app.system', on_behalf_of, true);
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER ex_placement_fte
    AFTER INSERT OR UPDATE OF status, starts_on, expected_end, actual_end, fte, home_fte_retained, conflict_first_day,
        home_organization_id, employee_ref ON placement
    DEFERRABLE INITIALLY IMMEDIATE
    FOR EACH ROW WHEN (NEW.status <> 'CANCELLED' AND NEW.conflict_first_day IS NULL)
    EXECUTE FUNCTION refuse_more_than_full_time();
