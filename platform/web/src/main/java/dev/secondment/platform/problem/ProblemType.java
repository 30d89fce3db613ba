package dev.secondment.platform.problem;

/**
 * One refusal of a feature. Implemented by an enum per feature; every constant appears in the public catalogue at
 * {@code /problems/{code}}.
 */
public interface ProblemType {

    /** Stable and kebab-case, starting with the feature's name: clients branch on it. */
    String code();

    /** A short sentence that is the same for every occurrence. */
    String title();

    ProblemKind kind();

    /** What the caller can do about it. */
    String advice();
}
