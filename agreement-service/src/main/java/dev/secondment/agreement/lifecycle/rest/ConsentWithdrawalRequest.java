package dev.secondment.agreement.lifecycle.rest;

/** Nothing to say beyond the act itself: nobody has to give a reason. */
record ConsentWithdrawalRequest() {}
