-- Nobody covers in two places at once, whoever may see both.
CREATE UNIQUE INDEX ux_cover_slot_person ON cover_slot (person_organization, person_ref, slot)
    WHERE person_ref IS NOT NULL;
DROP INDEX ix_cover_slot_person;
CREATE INDEX ix_cover_slot_person_ref ON cover_slot (person_ref, slot) WHERE person_ref IS NOT NULL;
