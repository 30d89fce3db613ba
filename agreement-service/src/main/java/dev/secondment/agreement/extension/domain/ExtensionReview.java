package dev.secondment.agreement.extension.domain;

import dev.secondment.platform.problem.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the agreed terms have against an extension: all of it at once. Limits of law are another matter; they are judged
 * when everybody has agreed, because until then they can change.
 */
public final class ExtensionReview {

    private final ExtensionRules rules;
    private final ExtensionProposal proposal;
    private final List<Violation> found = new ArrayList<>();

    private ExtensionReview(ExtensionRules rules, ExtensionProposal proposal) {
        this.rules = rules;
        this.proposal = proposal;
    }

    public static List<Violation> of(
            ExtensionRules rules, ExtensionProposal proposal, Foresight foresight, Instant now) {
        ExtensionReview review = new ExtensionReview(rules, proposal);
        review.time(now);
        review.words(foresight.earlier());
        // Terms extended to an impossible day contradict themselves in the same point again.
        return review.found.isEmpty() ? foresight.contradictions() : List.copyOf(review.found);
    }

    private void time(Instant now) {
        LocalDate newEnd = proposal.newEnd();
        refuseIf(!rules.allowed(), "/newEnd", "not-allowed", "The terms allow no extension.");
        refuseIf(
                !now.isBefore(rules.lapsesAt()),
                "/newEnd",
                "too-late",
                "An extension had to be agreed by " + rules.decideBy() + ".");
        refuseIf(
                !newEnd.isAfter(rules.lastDay()),
                "/newEnd",
                "not-later",
                "The new end must lie after " + rules.lastDay() + ".");
        rules.earliestEnd()
                .ifPresent(earliest -> refuseIf(
                        newEnd.isAfter(rules.lastDay()) && newEnd.isBefore(earliest),
                        "/newEnd",
                        "step-too-short",
                        "The shortest extension that the terms allow ends on " + earliest + "."));
        rules.latestEnd()
                .ifPresent(latest -> refuseIf(
                        newEnd.isAfter(latest),
                        "/newEnd",
                        "longer-than-maximum",
                        "The terms allow no day after " + latest + "."));
    }

    private void words(long earlier) {
        String text = proposal.groundText();
        refuseIf(
                proposal.ground() == ExtensionGround.OTHER && (text == null || text.isBlank()),
                "/groundText",
                "missing",
                "OTHER needs the ground in words.");
        refuseIf(
                earlier > 0 && proposal.permanentInstead() == null,
                "/permanentInstead",
                "missing",
                "It was extended before: say why it is not made permanent instead.");
        refuseIf(
                !proposal.returnPosition().isClear(),
                "/returnConfirmed",
                "return-position-unclear",
                "Either confirm what was agreed for the return, or give returnTerms or unavailabilityAgreedOn anew.");
    }

    private void refuseIf(boolean against, String pointer, String code, String detail) {
        if (against) {
            found.add(new Violation(pointer, code, detail));
        }
    }
}
