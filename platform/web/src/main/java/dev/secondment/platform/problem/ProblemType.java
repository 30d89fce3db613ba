package dev.secondment.platform.problem;

/**
 * One refusal of a feature. Implemented by an enum per feature; every constant appears in the public catalogue at
 * {@code /problems/{code}}.
 */
@FunctionalInterface
public interface ProblemType {

    ProblemText text();

    default String code() {
        return text().code();
    }

    default String title() {
        return text().title();
    }

    default ProblemKind kind() {
        return text().kind();
    }

    default String advice() {
        return text().advice();
    }
}
