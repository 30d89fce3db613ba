CREATE TABLE absence (
    id                 uuid        NOT NULL,
    version            bigint      NOT NULL,
    agreement_id       uuid        NOT NULL,
    kind               text        NOT NULL,
    status             text        NOT NULL,
    first_day          date        NOT NULL,
    expected_return    date,
    last_day           date,
    days               daterange   NOT NULL GENERATED ALWAYS AS (daterange(first_day, last_day, '[]')) STORED,
    certificate_due_on date        NOT NULL,
    reported_by        text        NOT NULL,
    reported_at        timestamptz NOT NULL,
    settled_by_event   uuid,
    CONSTRAINT pk_absence PRIMARY KEY (id),
    CONSTRAINT fk_absence_agreement_id FOREIGN KEY (agreement_id) REFERENCES leave_binding (agreement_id),
    CONSTRAINT ck_absence_kind CHECK (kind IN ('SICKNESS', 'EMERGENCY')),
    CONSTRAINT ck_absence_status CHECK (status IN ('REPORTED', 'CERTIFIED', 'CLOSED')),
    CONSTRAINT ck_absence_reported_by CHECK (reported_by IN ('HOME', 'HOST', 'SECONDEE')),
    CONSTRAINT ck_absence_closed CHECK ((status = 'CLOSED') = (last_day IS NOT NULL)),
    CONSTRAINT ck_absence_return CHECK (expected_return > first_day),
    -- An absence that goes on has no end yet. Absences overlap leave freely, but never each other.
    CONSTRAINT ex_absence_days EXCLUDE USING gist (agreement_id WITH =, days WITH &&)
);
CREATE INDEX ix_absence_agreement_id ON absence (agreement_id, id);

-- That a doctor found the person unfit, from when to when; no diagnosis and no document.
CREATE TABLE absence_certificate (
    absence_id   uuid        NOT NULL,
    position     int         NOT NULL,
    agreement_id uuid        NOT NULL,
    from_day     date        NOT NULL,
    to_day       date        NOT NULL,
    reference    text,
    received_at  timestamptz NOT NULL,
    CONSTRAINT pk_absence_certificate PRIMARY KEY (absence_id, position),
    CONSTRAINT fk_absence_certificate_absence_id FOREIGN KEY (absence_id) REFERENCES absence (id),
    CONSTRAINT ux_absence_certificate_days UNIQUE (absence_id, from_day, to_day),
    CONSTRAINT ck_absence_certificate_days CHECK (from_day <= to_day)
);

-- The half days that the payroll was told to treat as this absence.
CREATE TABLE absence_slot (
    absence_id   uuid   NOT NULL,
    agreement_id uuid   NOT NULL,
    slot         bigint NOT NULL,
    CONSTRAINT pk_absence_slot PRIMARY KEY (absence_id, slot),
    CONSTRAINT fk_absence_slot_absence_id FOREIGN KEY (absence_id) REFERENCES absence (id)
);

CREATE TABLE cover_case (
    id              uuid        NOT NULL,
    version         bigint      NOT NULL,
    agreement_id    uuid        NOT NULL,
    absence_id      uuid        NOT NULL,
    status          text        NOT NULL,
    first_day       date        NOT NULL,
    expected_return date,
    opened_at       timestamptz NOT NULL,
    CONSTRAINT pk_cover_case PRIMARY KEY (id),
    CONSTRAINT fk_cover_case_absence_id FOREIGN KEY (absence_id) REFERENCES absence (id),
    CONSTRAINT ux_cover_case_absence_id UNIQUE (absence_id),
    CONSTRAINT ck_cover_case_status CHECK (status IN ('OPEN', 'CANCELLED'))
);
CREATE INDEX ix_cover_case_agreement_id ON cover_case (agreement_id, id);

ALTER TABLE absence ENABLE ROW LEVEL SECURITY;
ALTER TABLE absence FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON absence USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = absence.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE absence_certificate ENABLE ROW LEVEL SECURITY;
ALTER TABLE absence_certificate FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON absence_certificate USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = absence_certificate.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE absence_slot ENABLE ROW LEVEL SECURITY;
ALTER TABLE absence_slot FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON absence_slot USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = absence_slot.agreement_id AND p.principal = ANY (app_principals())));
ALTER TABLE cover_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE cover_case FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON cover_case USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = cover_case.agreement_id AND p.principal = ANY (app_principals())));
