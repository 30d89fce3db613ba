package dev.secondment.leave.payroll.domain;

/**
 * One entry of the books: a half day that counts from now on, or that counts no more.
 *
 * @param counts whether it is added or taken out
 */
public record PostedSlot(BookedSlot what, boolean counts, Posting posting) {}
