-- A placement follows its agreement: what is agreed may change from one day to the next, and what is booked of a person's
-- working time is what found room, which for a while may be less than what is agreed.
SELECT set_config('app.system', 'migration', true);

CREATE TABLE placement_conditions (
    placement_id         uuid         NOT NULL,
    effective_from       date         NOT NULL,
    agreement_id         uuid         NOT NULL,
    host_organization_id uuid         NOT NULL,
    host_time_zone       text         NOT NULL,
    fte                  numeric(5,4) NOT NULL,
    home_fte_retained    numeric(5,4) NOT NULL,
    site_country         text         NOT NULL,
    site_region          text         NOT NULL,
    role_title           text,
    reports_to           text,
    CONSTRAINT pk_placement_conditions PRIMARY KEY (placement_id, effective_from),
    CONSTRAINT fk_placement_conditions_placement FOREIGN KEY (placement_id) REFERENCES placement (id),
    CONSTRAINT ck_placement_conditions_fte CHECK (fte > 0 AND fte <= 1),
    CONSTRAINT ck_placement_conditions_home_fte CHECK (home_fte_retained >= 0 AND home_fte_retained <= 1)
);
ALTER TABLE placement_conditions ENABLE ROW LEVEL SECURITY;
ALTER TABLE placement_conditions FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON placement_conditions USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = placement_conditions.agreement_id AND p.side IN ('HOME', 'HOST', 'SECONDEE')
      AND p.principal = ANY (app_principals())));
INSERT INTO placement_conditions
SELECT id, starts_on, agreement_id, host_organization_id, host_time_zone, fte, home_fte_retained, site_country, site_region
FROM placement;

CREATE TABLE placement_booking (
    placement_id      uuid         NOT NULL,
    starts_on         date         NOT NULL,
    ends_on           date         NOT NULL,
    agreement_id      uuid         NOT NULL,
    fte               numeric(5,4) NOT NULL,
    home_fte_retained numeric(5,4) NOT NULL,
    CONSTRAINT pk_placement_booking PRIMARY KEY (placement_id, starts_on),
    CONSTRAINT fk_placement_booking_placement FOREIGN KEY (placement_id) REFERENCES placement (id),
    CONSTRAINT ck_placement_booking_dates CHECK (ends_on >= starts_on),
    CONSTRAINT ck_placement_booking_fte CHECK (fte > 0 AND fte <= 1),
    CONSTRAINT ck_placement_booking_home_fte CHECK (home_fte_retained >= 0 AND home_fte_retained <= 1)
);
ALTER TABLE placement_booking ENABLE ROW LEVEL SECURITY;
ALTER TABLE placement_booking FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON placement_booking USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = placement_booking.agreement_id AND p.side IN ('HOME', 'HOST', 'SECONDEE')
      AND p.principal = ANY (app_principals())));
INSERT INTO placement_booking
SELECT id, starts_on, coalesce(actual_end, expected_end), agreement_id, fte, home_fte_retained
FROM placement WHERE status <> 'CANCELLED' AND conflict_first_day IS NULL;

-- The guard of the working time moves to where the working time is booked.
DROP TRIGGER ex_placement_fte ON placement;

CREATE OR REPLACE FUNCTION refuse_more_than_full_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    on_behalf_of text := coalesce(current_setting('app.system', true), '');
    person record;
    over_full record;
BEGIN
    -- The sum must see the person's placements with parties that the caller does not know.
    PERFORM set_config('app.system', 'working-time', true);
    SELECT home_organization_id AS home, employee_ref AS employee INTO person FROM placement WHERE id = NEW.placement_id;
    PERFORM hold_working_time(person.home, person.employee);
    WITH held AS (
        SELECT b.starts_on, b.ends_on, b.fte, b.home_fte_retained
        FROM placement_booking b JOIN placement p ON p.id = b.placement_id
        WHERE p.home_organization_id = person.home AND p.employee_ref = person.employee
    )
    SELECT day.starts_on AS first_day INTO over_full
    FROM (SELECT DISTINCT starts_on FROM held) day
    JOIN held ON day.starts_on BETWEEN held.starts_on AND held.ends_on
    GROUP BY day.starts_on
    HAVING sum(held.fte) + max(held.home_fte_retained) > 1
    ORDER BY day.starts_on LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'more than full time on %', over_full.first_day
            USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'ex_placement_fte', TABLE = 'placement_booking';
    END IF;
    PERFORM set_config('app.system', on_behalf_of, true);
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER ex_placement_fte
    AFTER INSERT OR UPDATE ON placement_booking
    DEFERRABLE INITIALLY IMMEDIATE
    FOR EACH ROW EXECUTE FUNCTION refuse_more_than_full_time();

-- The last day is the planned one until the agreement names another.
DROP INDEX ix_placement_running;
ALTER TABLE placement DROP CONSTRAINT ck_placement_dates;
ALTER TABLE placement DROP CONSTRAINT ck_placement_conflict;
ALTER TABLE placement RENAME COLUMN expected_end TO planned_end;
ALTER TABLE placement ADD COLUMN agreed_last_day date;
ALTER TABLE placement ADD COLUMN end_reason text;
ALTER TABLE placement ADD COLUMN host_changes_on date;
ALTER TABLE placement DROP COLUMN fte;
ALTER TABLE placement DROP COLUMN home_fte_retained;
ALTER TABLE placement DROP COLUMN host_time_zone;
ALTER TABLE placement DROP COLUMN site_country;
ALTER TABLE placement DROP COLUMN site_region;
UPDATE placement SET end_reason = 'AS_PLANNED' WHERE status = 'CLOSED';
ALTER TABLE placement ADD CONSTRAINT ck_placement_dates
    CHECK (planned_end >= starts_on AND agreed_last_day >= starts_on AND actual_end >= starts_on);
ALTER TABLE placement ADD CONSTRAINT ck_placement_end_reason CHECK (end_reason IN
    ('AS_PLANNED', 'EARLY_TERMINATION', 'COMPLETION', 'CONVERTED_TO_HOST', 'OTHER')
    AND (status <> 'CLOSED' OR end_reason IS NOT NULL));
CREATE INDEX ix_placement_running ON placement (coalesce(agreed_last_day, planned_end))
    WHERE status IN ('ACTIVE', 'ON_HOLD', 'CLOSING');
CREATE INDEX ix_placement_host_change ON placement (host_changes_on) WHERE host_changes_on IS NOT NULL;

ALTER TABLE placement_change DROP CONSTRAINT ck_placement_change_fact;
ALTER TABLE placement_change ADD CONSTRAINT ck_placement_change_fact CHECK (fact IN ('PLANNED', 'CONFLICTED',
    'ONBOARDING_ITEM_DONE', 'READY', 'ACTIVATED', 'CHANGED', 'ON_HOLD', 'RESUMED', 'CLOSING', 'EXTENDED', 'CLOSED',
    'CANCELLED'));

SELECT set_config('app.system', '', true);
