package dev.secondment.agreement.lifecycle.rest;

/** Nothing to say beyond the act itself. */
record SubmissionRequest() {}
