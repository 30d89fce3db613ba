-- The approvals asked for and given; how the present round of signatures runs.
ALTER TABLE agreement
    ADD COLUMN review  jsonb,
    ADD COLUMN signing jsonb;

-- Rounds and reviews under way go on as the defaults say.
SELECT set_config('app.system', 'migration', true);
UPDATE agreement SET review = '{"steps": [{"party": "HOME", "role": "hr", "substitutes": []}]}' WHERE status = 'IN_REVIEW';
UPDATE agreement SET
    signing = jsonb_build_object(
        'order', jsonb_build_array(jsonb_build_array('HOME', 'HOST', 'SECONDEE')),
        'signBy', (changed_at AT TIME ZONE (terms #>> '{host,timeZone}'))::date + 30,
        'remindedOn', (changed_at AT TIME ZONE (terms #>> '{host,timeZone}'))::date),
    due_at = ((changed_at AT TIME ZONE (terms #>> '{host,timeZone}'))::date + 23) AT TIME ZONE (terms #>> '{host,timeZone}')
WHERE status = 'AWAITING_SIGNATURES';
SELECT set_config('app.system', '', true);

ALTER TABLE agreement
    ADD CONSTRAINT ck_agreement_review CHECK (status <> 'IN_REVIEW' OR review IS NOT NULL),
    ADD CONSTRAINT ck_agreement_signing CHECK (status <> 'AWAITING_SIGNATURES' OR signing IS NOT NULL);
