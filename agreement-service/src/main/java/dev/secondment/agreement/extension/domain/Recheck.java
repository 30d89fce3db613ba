package dev.secondment.agreement.extension.domain;

/**
 * Something that was settled for a shorter time.
 *
 * @param code of the rule that asks for it
 * @param source where it is written
 */
public record Recheck(String code, String what, String source) {}
