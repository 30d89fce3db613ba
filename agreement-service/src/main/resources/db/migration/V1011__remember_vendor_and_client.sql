-- As the agreement named them then: a successor does not read what was said to the one before.
ALTER TABLE agreement_history
    ADD COLUMN vendor_org uuid,
    ADD COLUMN client_org uuid;
