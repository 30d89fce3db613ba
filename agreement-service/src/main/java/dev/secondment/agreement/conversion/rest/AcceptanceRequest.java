package dev.secondment.agreement.conversion.rest;

/** Nothing more to say. */
record AcceptanceRequest() {}
