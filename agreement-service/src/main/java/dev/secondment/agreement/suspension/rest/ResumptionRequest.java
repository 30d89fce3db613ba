package dev.secondment.agreement.suspension.rest;

/** Nothing is to be said: the reason is gone. */
record ResumptionRequest() {}
