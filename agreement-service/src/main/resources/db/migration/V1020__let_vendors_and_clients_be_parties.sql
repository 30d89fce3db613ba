ALTER TABLE agreement DROP CONSTRAINT ck_agreement_refused_by;
ALTER TABLE agreement ADD CONSTRAINT ck_agreement_refused_by
    CHECK (refused_by IN ('HOME', 'HOST', 'SECONDEE', 'VENDOR', 'CLIENT'));
ALTER TABLE agreement_signature DROP CONSTRAINT ck_agreement_signature_party;
ALTER TABLE agreement_signature ADD CONSTRAINT ck_agreement_signature_party
    CHECK (party IN ('HOME', 'HOST', 'SECONDEE', 'VENDOR', 'CLIENT'));
ALTER TABLE agreement_history DROP CONSTRAINT ck_agreement_history_by_side;
ALTER TABLE agreement_history ADD CONSTRAINT ck_agreement_history_by_side
    CHECK (by_side IN ('HOME', 'HOST', 'SECONDEE', 'VENDOR', 'CLIENT'));

-- What happens around an agreement does not change its version, so a step within the version no longer orders it. The
-- agreement's row is locked while something happens to it, so this order is that of its events.
ALTER TABLE agreement_history ADD COLUMN position bigint GENERATED ALWAYS AS IDENTITY;
ALTER TABLE agreement_history DROP CONSTRAINT ux_agreement_history_step;
ALTER TABLE agreement_history DROP COLUMN step;
CREATE INDEX ix_agreement_history_agreement ON agreement_history (agreement_id, position);
