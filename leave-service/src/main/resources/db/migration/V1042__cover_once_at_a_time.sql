-- Nobody covers in two places at once, whoever may see both.
CREATE UNIQUE INDEX ux_cover_slot_person ON cover_slot (person_organization, person_ref, slot)
    WHERE person_ref IS NOT NULL;
DROP INDEX ix_cover_slot_person;
CREATE INDEX ix_cover_slot_person_ref ON cover_slot (person_ref, slot) WHERE person_ref IS NOT NULL;

-- While an absence goes on, its case is looked at again when the placement's next day begins.
ALTER TABLE cover_case ADD COLUMN look_again_at timestamptz NOT NULL DEFAULT '1970-01-01T00:00:00Z';
ALTER TABLE cover_case ALTER COLUMN look_again_at DROP DEFAULT;
DROP INDEX ix_cover_case_going_on;
CREATE INDEX ix_cover_case_going_on ON cover_case (look_again_at) WHERE NOT absence_over AND status <> 'CANCELLED';
