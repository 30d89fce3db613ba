-- One assignment for each signed agreement, and what the host does before it starts.
CREATE TABLE placement (
    id                   uuid         NOT NULL,
    version              bigint       NOT NULL,
    agreement_id         uuid         NOT NULL,
    home_organization_id uuid         NOT NULL,
    host_organization_id uuid         NOT NULL,
    employee_ref         text         NOT NULL,
    status               text         NOT NULL,
    starts_on            date         NOT NULL,
    expected_end         date         NOT NULL,
    actual_end           date,
    fte                  numeric(5,4) NOT NULL,
    home_fte_retained    numeric(5,4) NOT NULL,
    host_time_zone       text         NOT NULL,
    site_country         text         NOT NULL,
    site_region          text         NOT NULL,
    conflict_first_day   date,
    conflicts_with       uuid,
    CONSTRAINT pk_placement PRIMARY KEY (id),
    CONSTRAINT ux_placement_agreement UNIQUE (agreement_id),
    CONSTRAINT ck_placement_status CHECK (status IN
        ('PLANNED', 'PREPARING', 'READY', 'ACTIVE', 'ON_HOLD', 'CLOSING', 'CLOSED', 'CANCELLED')),
    CONSTRAINT ck_placement_dates CHECK (expected_end >= starts_on AND actual_end >= starts_on),
    CONSTRAINT ck_placement_actual_end CHECK ((actual_end IS NOT NULL) = (status = 'CLOSED')),
    CONSTRAINT ck_placement_fte CHECK (fte > 0 AND fte <= 1),
    CONSTRAINT ck_placement_home_fte CHECK (home_fte_retained >= 0 AND home_fte_retained <= 1),
    CONSTRAINT ck_placement_conflict CHECK (conflict_first_day IS NULL OR status = 'PLANNED'),
    CONSTRAINT ck_placement_conflicts_with CHECK (conflicts_with IS NULL OR conflict_first_day IS NOT NULL)
);
CREATE INDEX ix_placement_employee ON placement (home_organization_id, employee_ref, starts_on);
CREATE INDEX ix_placement_running ON placement (expected_end) WHERE status IN ('ACTIVE', 'ON_HOLD', 'CLOSING');
CREATE INDEX ix_placement_conflict ON placement (id) WHERE conflict_first_day IS NOT NULL;
ALTER TABLE placement ENABLE ROW LEVEL SECURITY;
ALTER TABLE placement FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON placement USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = placement.agreement_id AND p.side IN ('HOME', 'HOST', 'SECONDEE')
      AND p.principal = ANY (app_principals())));

CREATE TABLE onboarding_item (
    placement_id uuid    NOT NULL,
    code         text    NOT NULL,
    agreement_id uuid    NOT NULL,
    owner_role   text    NOT NULL,
    due          date    NOT NULL,
    blocking     boolean NOT NULL,
    done_at      timestamptz,
    evidence     text,
    CONSTRAINT pk_onboarding_item PRIMARY KEY (placement_id, code),
    CONSTRAINT fk_onboarding_item_placement FOREIGN KEY (placement_id) REFERENCES placement (id),
    CONSTRAINT ck_onboarding_item_evidence CHECK (evidence IS NULL OR done_at IS NOT NULL)
);
ALTER TABLE onboarding_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE onboarding_item FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON onboarding_item USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = onboarding_item.agreement_id AND p.side IN ('HOME', 'HOST', 'SECONDEE')
      AND p.principal = ANY (app_principals())));

-- What every host does, as data; due in days before (-) or after (+) the first day.
CREATE TABLE onboarding_template (
    code            text    NOT NULL,
    owner_role      text    NOT NULL,
    due_offset_days int     NOT NULL,
    blocking        boolean NOT NULL,
    CONSTRAINT pk_onboarding_template PRIMARY KEY (code),
    CONSTRAINT ck_onboarding_template_owner CHECK (owner_role IN ('hr', 'line-manager'))
);
INSERT INTO onboarding_template (code, owner_role, due_offset_days, blocking) VALUES
    ('ACCOUNTS', 'hr', -5, true),
    ('BADGE', 'hr', -5, true),
    ('EQUIPMENT', 'line-manager', -3, true),
    ('SAFETY_INDUCTION', 'line-manager', -1, true),
    ('BUDDY', 'line-manager', 5, false);
ALTER TABLE onboarding_template ENABLE ROW LEVEL SECURITY;
ALTER TABLE onboarding_template FORCE ROW LEVEL SECURITY;
CREATE POLICY system_only ON onboarding_template USING (app_system());

CREATE TABLE placement_change (
    event_id       uuid        NOT NULL,
    position       bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    placement_id   uuid        NOT NULL,
    agreement_id   uuid        NOT NULL,
    fact           text        NOT NULL,
    detail         text,
    recorded_at    timestamptz NOT NULL,
    effective_from date,
    by_side        text        NOT NULL,
    by_role        text        NOT NULL,
    CONSTRAINT pk_placement_change PRIMARY KEY (event_id),
    CONSTRAINT fk_placement_change_placement FOREIGN KEY (placement_id) REFERENCES placement (id),
    CONSTRAINT ck_placement_change_fact CHECK (fact IN ('PLANNED', 'CONFLICTED', 'ONBOARDING_ITEM_DONE', 'READY',
        'ACTIVATED', 'CLOSING', 'CLOSED', 'CANCELLED')),
    CONSTRAINT ck_placement_change_side CHECK (by_side IN ('HOME', 'HOST', 'SECONDEE', 'SYSTEM'))
);
CREATE INDEX ix_placement_change_placement ON placement_change (placement_id, position);
ALTER TABLE placement_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE placement_change FORCE ROW LEVEL SECURITY;
CREATE POLICY parties ON placement_change USING (app_system() OR EXISTS (SELECT 1 FROM record_party p
    WHERE p.record_id = placement_change.agreement_id AND p.side IN ('HOME', 'HOST', 'SECONDEE')
      AND p.principal = ANY (app_principals())));
