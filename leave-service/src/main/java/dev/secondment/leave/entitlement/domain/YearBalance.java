package dev.secondment.leave.entitlement.domain;

import java.math.BigDecimal;

/** What can still be asked for in a leave year. */
public record YearBalance(int leaveYear, BigDecimal available) {}
