-- All that the parties agree on leave and working time, word for word; what earlier agreements left unsaid stays so.
ALTER TABLE leave_terms
    ADD COLUMN title                    text,
    ADD COLUMN team                     text,
    ADD COLUMN minutes_per_day          int,
    ADD COLUMN calendar_mode            text,
    ADD COLUMN policy_by_type           text NOT NULL DEFAULT '',
    ADD COLUMN informed                 text NOT NULL DEFAULT '',
    ADD COLUMN report_to                text NOT NULL DEFAULT '',
    ADD COLUMN notice_days              int,
    ADD COLUMN carry_over_max_days      numeric(9, 4),
    ADD COLUMN carry_over_expires_after text,
    DROP CONSTRAINT ck_leave_terms_pattern,
    -- A week from Monday; a rotation is the Monday of its first week, and all its weeks.
    ADD CONSTRAINT ck_leave_terms_pattern
        CHECK (pattern ~ '^([FMAN]{7}|\d{4}-\d{2}-\d{2}( [FMAN]{7}){2,})$'),
    ADD CONSTRAINT ck_leave_terms_minutes_per_day CHECK (minutes_per_day BETWEEN 1 AND 1440);
ALTER TABLE leave_terms
    ALTER COLUMN policy_by_type DROP DEFAULT,
    ALTER COLUMN informed DROP DEFAULT,
    ALTER COLUMN report_to DROP DEFAULT;

ALTER TABLE leave_request
    DROP CONSTRAINT ck_leave_request_route,
    ADD CONSTRAINT ck_leave_request_route CHECK (route IN ('HOST_THEN_HOME', 'HOME_ONLY', 'HOST_ONLY',
        'HOME_THEN_HOST', 'BOTH_ANY_ORDER', 'EITHER', 'AUTO')),
    DROP CONSTRAINT ck_leave_request_policy,
    ADD CONSTRAINT ck_leave_request_policy CHECK (policy_of_record IN ('HOME', 'HOST', 'HOST_PREVAILS',
        'MORE_FAVOURABLE', 'SPLIT_BY_DAY'));

-- How long the half day is that was charged; 0, where the terms do not say.
ALTER TABLE leave_request_slot ADD COLUMN minutes int NOT NULL DEFAULT 0;
