package dev.secondment.agreement.lifecycle.domain;

import dev.secondment.platform.problem.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The approvals a text needs before it is frozen for signing, in order. Each person approves once: a chain of two steps
 * means two people have looked.
 */
public record ApprovalChain(List<ApprovalStep> steps) {

    public ApprovalChain {
        steps = List.copyOf(steps);
    }

    /** Where nobody else is named. */
    public static ApprovalChain homeHrAlone() {
        return new ApprovalChain(List.of(ApprovalStep.by(Side.HOME, "hr")));
    }

    /** What keeps this chain from ever being complete, or from meaning what it says. */
    List<Violation> faults() {
        List<Violation> faults = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            ApprovalStep step = steps.get(i);
            String at = "/approvals/" + i;
            if (step.party() != Side.HOME && step.party() != Side.HOST) {
                faults.add(new Violation(at + "/party", "not-an-employer", "Only HOME and HOST approve."));
            }
            if (step.approver() == null && !step.substitutes().isEmpty()) {
                faults.add(new Violation(
                        at + "/approver", "missing", "Name the approver for whom the substitutes may act."));
            }
            if (step.approver() != null && !asked.add(step.approver())) {
                faults.add(new Violation(at + "/approver", "asked-twice", "Nobody approves two steps."));
            }
            if (step.approver() != null && step.substitutes().contains(step.approver())) {
                faults.add(new Violation(at + "/substitutes", "own-substitute", "Name somebody else."));
            }
        }
        return faults;
    }

    public boolean complete() {
        return next().isEmpty();
    }

    /** Whose approval comes next. */
    public Optional<ApprovalStep> next() {
        return steps.stream().filter(ApprovalStep::isOpen).findFirst();
    }

    /** From 1; after the last step, one more than there are. */
    public int nextNumber() {
        return next().map(step -> steps.indexOf(step) + 1).orElse(steps.size() + 1);
    }

    /** Whoever may approve a step, or could have, may also send the text back. */
    public boolean asks(Approver person, Set<Side> sides) {
        return steps.stream().anyMatch(step -> step.isFor(person, sides));
    }

    /** @throws AgreementRejected when it is not this person's turn, or never will be */
    ApprovalChain approve(Approver person, Set<Side> sides, Instant at) {
        ApprovalStep next = next().orElseThrow();
        if (!asks(person, sides)) {
            throw new AgreementRejected(AgreementProblem.NOT_YOUR_PART, "You are not asked to approve this.");
        }
        if (hasApproved(person)) {
            throw new AgreementRejected(AgreementProblem.ALREADY_APPROVED, "You have approved a step already.");
        }
        if (!next.isFor(person, sides)) {
            throw new AgreementRejected(
                            AgreementProblem.APPROVAL_OUT_OF_TURN,
                            "Step " + nextNumber() + " of " + steps.size() + " comes first: " + next.party() + " "
                                    + Objects.requireNonNullElse(next.approver(), next.role()) + ".")
                    .with("nextStep", nextNumber());
        }
        List<ApprovalStep> changed = new ArrayList<>(steps);
        changed.set(nextNumber() - 1, next.approved(person, at));
        return new ApprovalChain(changed);
    }

    private boolean hasApproved(Approver person) {
        return steps.stream()
                .map(ApprovalStep::approval)
                .anyMatch(given -> given != null && given.subject().equals(person.subject()));
    }
}
