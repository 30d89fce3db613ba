-- The list of a period is that of the postings, whose index is ix_payroll_instruction_posting.
DROP INDEX ix_payroll_instruction_period;
