package dev.secondment.placement.payroll.domain;

/** One element in the books of one payroll. */
public record Payable(String payroll, String element) {}
