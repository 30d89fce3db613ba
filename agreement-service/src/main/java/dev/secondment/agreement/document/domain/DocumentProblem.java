package dev.secondment.agreement.document.domain;

import dev.secondment.platform.problem.ProblemKind;
import dev.secondment.platform.problem.ProblemText;
import dev.secondment.platform.problem.ProblemType;

/** Why a document cannot be had, or a template not be kept. */
public enum DocumentProblem implements ProblemType {
    NOT_FOUND(
            "document-not-found",
            ProblemKind.NOT_FOUND,
            "There is no such document",
            "List the agreement's documents: only those named there can be had."),
    TEMPLATE_NOT_FOUND(
            "document-template-not-found",
            ProblemKind.NOT_FOUND,
            "There is no such template",
            "Use one of the types contract, extension-letter, early-end-letter, return-letter and a language, en or de."),
    TEMPLATE_INVALID(
            "document-template-invalid",
            ProblemKind.RULE,
            "The template cannot be used",
            "Correct what the violations name; they were found by printing a complete agreement and an empty one with it."),
    NOT_YOUR_TEMPLATE(
            "document-template-not-yours",
            ProblemKind.FORBIDDEN,
            "Templates are worded by HR",
            "Ask your HR department, which acts for the employer here.");

    private final ProblemText text;

    DocumentProblem(String code, ProblemKind kind, String title, String advice) {
        text = new ProblemText(code, title, kind, advice);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
