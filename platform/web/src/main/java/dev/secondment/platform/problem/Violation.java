package dev.secondment.platform.problem;

/**
 * One thing wrong with a request.
 *
 * @param pointer JSON Pointer into the request body, or the name of a parameter
 * @param code stable, for programs
 * @param detail for people
 */
public record Violation(String pointer, String code, String detail) {}
