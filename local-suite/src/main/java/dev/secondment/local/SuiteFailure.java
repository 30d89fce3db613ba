package dev.secondment.local;

/** Something the user has to know; printed without a stack trace. */
final class SuiteFailure extends RuntimeException {

    SuiteFailure(String message) {
        super(message);
    }
}
