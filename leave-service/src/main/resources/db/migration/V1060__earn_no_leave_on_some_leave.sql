-- Row-level security holds for the owner too.
SELECT set_config('app.system', 'migration', true);

-- Granted leave that draws on no balance, as it stands now: half days that follow each other, worked or not.
CREATE TABLE leave_spell (
    leave_request_id uuid   NOT NULL,
    agreement_id     uuid   NOT NULL,
    kind             text   NOT NULL,
    first_slot       bigint NOT NULL,
    last_slot        bigint NOT NULL,
    CONSTRAINT pk_leave_spell PRIMARY KEY (leave_request_id, first_slot),
    CONSTRAINT fk_leave_spell_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id),
    CONSTRAINT ck_leave_spell_slots CHECK (first_slot <= last_slot)
);
CREATE INDEX ix_leave_spell_agreement_id ON leave_spell (agreement_id, first_slot);
INSERT INTO leave_spell
SELECT id, agreement_id, kind, min(slot), max(slot)
FROM (SELECT r.id, r.agreement_id, r.kind, s.slot, s.slot - row_number() OVER (PARTITION BY r.id ORDER BY s.slot) AS run
      FROM leave_request r, generate_series(r.first_slot, r.last_slot) AS s (slot)
      WHERE r.kind NOT IN ('ANNUAL', 'TOIL') AND r.status IN ('APPROVED', 'CANCELLATION_REQUESTED', 'TAKEN')
        AND s.slot <> ALL (r.given_up)
        AND NOT EXISTS (SELECT 1 FROM leave_request_recredit c WHERE c.leave_request_id = r.id AND c.slot = s.slot)) runs
GROUP BY id, agreement_id, kind, run;

ALTER TABLE leave_spell ENABLE ROW LEVEL SECURITY;
ALTER TABLE leave_spell FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON leave_spell USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = leave_spell.agreement_id AND p.principal = ANY (app_principals())));
