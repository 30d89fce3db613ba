package dev.secondment.agreement.ending.domain;

import dev.secondment.agreement.terms.domain.CompletionCriterion;
import dev.secondment.agreement.terms.domain.Term;
import dev.secondment.platform.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** By what one sees that each criterion is met. */
public record Evidence(List<Item> items) {

    public record Item(String code, String evidence) {}

    /** Refused with everything that does not match the terms, at once. */
    void requireFor(Term term) {
        List<Violation> wrong = new ArrayList<>();
        List<String> missing = new ArrayList<>(codes(term));
        Set<String> given = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String code = items.get(i).code();
            String pointer = "/criteria/" + i + "/code";
            if (!given.add(code)) {
                wrong.add(new Violation(pointer, "twice", "Evidence for " + code + " is given twice."));
            } else if (!missing.remove(code)) {
                wrong.add(new Violation(pointer, "unknown", "The terms have no criterion " + code + "."));
            }
        }
        missing.forEach(
                code -> wrong.add(new Violation("/criteria", "missing", "There is no evidence for " + code + ".")));
        if (!wrong.isEmpty()) {
            throw new EndingRejected(
                            EndingProblem.CRITERIA_INCOMPLETE, wrong.size() + " thing(s) do not match the criteria.")
                    .violations(wrong)
                    .with("missing", missing);
        }
    }

    private static List<String> codes(Term term) {
        List<CompletionCriterion> criteria = Objects.requireNonNullElse(term.completionCriteria(), List.of());
        return criteria.stream()
                .map(CompletionCriterion::code)
                .filter(Objects::nonNull)
                .toList();
    }
}
