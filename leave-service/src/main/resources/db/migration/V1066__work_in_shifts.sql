-- Behind a week, where it is agreed, the shifts of its worked days: +20:00-08:00/45, the last the minutes of break.
ALTER TABLE leave_terms
    DROP CONSTRAINT ck_leave_terms_pattern,
    ADD CONSTRAINT ck_leave_terms_pattern CHECK (pattern ~
        '^([FMAN]{7}(\+\d{2}:\d{2}-\d{2}:\d{2}/\d+)*|\d{4}-\d{2}-\d{2}( [FMAN]{7}(\+\d{2}:\d{2}-\d{2}:\d{2}/\d+)*){2,})$');
