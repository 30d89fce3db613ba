package dev.secondment.platform.problem;

/**
 * What the catalogue says of a refusal.
 *
 * @param code stable and kebab-case, starting with the feature's name: clients branch on it
 * @param title a short sentence that is the same for every occurrence
 * @param advice what the caller can do about it
 */
public record ProblemText(String code, String title, ProblemKind kind, String advice) {}
