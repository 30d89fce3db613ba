-- Who covers for an absent person: half days, offers of them, and those who were asked.
ALTER TABLE cover_case
    DROP CONSTRAINT ck_cover_case_status,
    ADD COLUMN host_organization uuid,
    ADD COLUMN home_organization uuid,
    ADD COLUMN absent_ref        text,
    ADD COLUMN title             text,
    ADD COLUMN team              text,
    ADD COLUMN told_host         boolean NOT NULL DEFAULT true,
    ADD COLUMN known_to          date,
    ADD COLUMN absence_over      boolean NOT NULL DEFAULT false,
    ADD COLUMN answer_due_on     date,
    ADD COLUMN escalated_to      text,
    ADD COLUMN gap_accepted      boolean NOT NULL DEFAULT false;

-- Row-level security holds for the owner too. What these cases have to cover is found when they are looked at next.
SELECT set_config('app.system', 'migration', true);
UPDATE cover_case c SET
    home_organization = b.home_organization,
    absent_ref = b.employee_ref,
    host_organization = (SELECT t.host_organization FROM leave_terms t WHERE t.agreement_id = c.agreement_id
                         ORDER BY (t.effective_from <= c.first_day) DESC,
                                  abs(t.effective_from - c.first_day) LIMIT 1),
    known_to = DATE '1970-01-01',
    absence_over = (c.status = 'CANCELLED'),
    answer_due_on = c.opened_at::date + 3
FROM leave_binding b WHERE b.agreement_id = c.agreement_id;

ALTER TABLE cover_case
    ALTER COLUMN host_organization SET NOT NULL,
    ALTER COLUMN home_organization SET NOT NULL,
    ALTER COLUMN absent_ref SET NOT NULL,
    ALTER COLUMN known_to SET NOT NULL,
    ALTER COLUMN answer_due_on SET NOT NULL,
    ALTER COLUMN told_host DROP DEFAULT,
    ALTER COLUMN absence_over DROP DEFAULT,
    ALTER COLUMN gap_accepted DROP DEFAULT,
    ADD CONSTRAINT ck_cover_case_status CHECK (status IN
        ('OPEN', 'OFFERED', 'PARTIAL', 'ACCEPTED', 'UNFILLED', 'GAP_ACCEPTED', 'CANCELLED')),
    ADD CONSTRAINT ck_cover_case_escalated_to CHECK (escalated_to IN ('HOST', 'HOME'));
CREATE INDEX ix_cover_case_unanswered ON cover_case (answer_due_on) WHERE status IN ('OPEN', 'PARTIAL', 'UNFILLED');
CREATE INDEX ix_cover_case_going_on ON cover_case (known_to) WHERE NOT absence_over AND status <> 'CANCELLED';

CREATE TABLE cover_slot (
    cover_case_id       uuid    NOT NULL,
    agreement_id        uuid    NOT NULL,
    slot                bigint  NOT NULL,
    person_organization uuid,
    person_ref          text,
    gap                 boolean NOT NULL,
    CONSTRAINT pk_cover_slot PRIMARY KEY (cover_case_id, slot),
    CONSTRAINT fk_cover_slot_cover_case_id FOREIGN KEY (cover_case_id) REFERENCES cover_case (id),
    CONSTRAINT ck_cover_slot_person CHECK ((person_organization IS NULL) = (person_ref IS NULL)
        AND (person_ref IS NULL OR NOT gap))
);
CREATE INDEX ix_cover_slot_person ON cover_slot (person_ref, slot) WHERE person_ref IS NOT NULL;

CREATE TABLE cover_offer (
    id            uuid        NOT NULL,
    cover_case_id uuid        NOT NULL,
    agreement_id  uuid        NOT NULL,
    mode          text        NOT NULL,
    offered_by    text        NOT NULL,
    first_slot    bigint      NOT NULL,
    last_slot     bigint      NOT NULL,
    offered_at    timestamptz NOT NULL,
    expires_at    timestamptz,
    ended_as      text,
    CONSTRAINT pk_cover_offer PRIMARY KEY (id),
    CONSTRAINT fk_cover_offer_cover_case_id FOREIGN KEY (cover_case_id) REFERENCES cover_case (id),
    CONSTRAINT ck_cover_offer_mode CHECK (mode IN ('INDIVIDUAL', 'BROADCAST', 'ASSIGNED')),
    CONSTRAINT ck_cover_offer_offered_by CHECK (offered_by IN ('HOME', 'HOST')),
    CONSTRAINT ck_cover_offer_slots CHECK (first_slot <= last_slot),
    CONSTRAINT ck_cover_offer_ended_as CHECK (ended_as IN ('FILLED', 'ANSWERED', 'EXPIRED', 'NOT_NEEDED'))
);
CREATE INDEX ix_cover_offer_cover_case_id ON cover_offer (cover_case_id);
CREATE INDEX ix_cover_offer_expires_at ON cover_offer (expires_at) WHERE ended_as IS NULL;

CREATE TABLE cover_invitation (
    offer_id            uuid NOT NULL,
    cover_case_id       uuid NOT NULL,
    agreement_id        uuid NOT NULL,
    person_organization uuid NOT NULL,
    person_ref          text NOT NULL,
    answer              text NOT NULL,
    answered_at         timestamptz,
    CONSTRAINT pk_cover_invitation PRIMARY KEY (offer_id, person_organization, person_ref),
    CONSTRAINT fk_cover_invitation_cover_case_id FOREIGN KEY (cover_case_id) REFERENCES cover_case (id),
    CONSTRAINT ck_cover_invitation_answer CHECK (answer IN ('PENDING', 'ACCEPTED', 'REFUSED')),
    CONSTRAINT ck_cover_invitation_answered CHECK ((answer = 'PENDING') = (answered_at IS NULL))
);
CREATE INDEX ix_cover_invitation_cover_case_id ON cover_invitation (cover_case_id);

-- Whom an employer may ask. The record is the organisation.
CREATE TABLE cover_pool_member (
    id                  uuid        NOT NULL,
    version             bigint      NOT NULL,
    organization_id     uuid        NOT NULL,
    person_organization uuid        NOT NULL,
    person_ref          text        NOT NULL,
    standing            text        NOT NULL,
    agreement_id        uuid,
    team                text,
    deputy_rank         int,
    hours_per_week      int,
    skills              text        NOT NULL,
    added_at            timestamptz NOT NULL,
    removed_at          timestamptz,
    CONSTRAINT pk_cover_pool_member PRIMARY KEY (id),
    CONSTRAINT ck_cover_pool_member_standing CHECK (standing IN
        ('DEPUTY', 'TEAM', 'POOL', 'AGENCY', 'HOME_SUBSTITUTE'))
);
CREATE UNIQUE INDEX ux_cover_pool_member_person ON cover_pool_member
    (organization_id, person_organization, person_ref, agreement_id, team) NULLS NOT DISTINCT WHERE removed_at IS NULL;

-- Who was asked sees the offer and its case; of others who were asked, nothing.
ALTER TABLE cover_offer ENABLE ROW LEVEL SECURITY;
ALTER TABLE cover_offer FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON cover_offer USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id IN (cover_offer.agreement_id, cover_offer.id) AND p.principal = ANY (app_principals())));
ALTER TABLE cover_invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE cover_invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON cover_invitation USING (app_system()
    OR 'person:' || person_organization || '/' || person_ref = ANY (app_principals())
    OR EXISTS (SELECT 1 FROM record_party p
        WHERE p.record_id = cover_invitation.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE cover_slot ENABLE ROW LEVEL SECURITY;
ALTER TABLE cover_slot FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON cover_slot USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
        WHERE p.record_id = cover_slot.agreement_id AND p.principal = ANY (app_principals()))
    OR EXISTS (SELECT 1 FROM cover_offer o JOIN record_party p ON p.record_id = o.id
        WHERE o.cover_case_id = cover_slot.cover_case_id AND p.principal = ANY (app_principals())));
DROP POLICY parties ON cover_case;
CREATE POLICY parties ON cover_case USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
        WHERE p.record_id = cover_case.agreement_id AND p.principal = ANY (app_principals()))
    OR EXISTS (SELECT 1 FROM cover_offer o JOIN record_party p ON p.record_id = o.id
        WHERE o.cover_case_id = cover_case.id AND p.principal = ANY (app_principals())));
ALTER TABLE cover_pool_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE cover_pool_member FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON cover_pool_member USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = cover_pool_member.organization_id AND p.principal = ANY (app_principals())));
