package dev.secondment.leave.request.domain;

import dev.secondment.leave.calendar.domain.LeaveCharge;

/**
 * What counting anew changed.
 *
 * @param returned was charged, is not any more, and was not given back before
 * @param added is charged now and was not
 * @param sequence counts the corrections of the request, from 1
 */
public record LeaveCorrection(LeaveCharge returned, LeaveCharge added, int sequence) {}
