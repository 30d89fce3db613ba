-- Days are told with the month whose pay they are part of: a later one than their own, where that is locked already.
ALTER TABLE payroll_instruction ADD COLUMN posting_period text;
ALTER TABLE payroll_instruction ADD CONSTRAINT ck_payroll_instruction_posting
    CHECK (posting_period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$' AND posting_period >= origin_period);
ALTER TABLE payroll_instruction DROP CONSTRAINT ck_payroll_instruction_element;
ALTER TABLE payroll_instruction ADD CONSTRAINT ck_payroll_instruction_element
    CHECK (element IN ('LEAVE_DAYS', 'SICK_DAYS', 'UNPAID_DAYS') OR element LIKE 'ALLOWANCE\_%');
CREATE INDEX ix_payroll_instruction_posting ON payroll_instruction ((coalesce(posting_period, origin_period)), tx, position);
