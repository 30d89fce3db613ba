package dev.secondment.agreement.terms.domain;

import static dev.secondment.agreement.terms.domain.Findings.before;
import static dev.secondment.agreement.terms.domain.Findings.each;
import static dev.secondment.agreement.terms.domain.Findings.part;

import dev.secondment.agreement.calendar.domain.TermLength;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How it may end, go on, and what comes after. */
final class EndingsReview {
    /** What frees a party from its notice. The other grounds are wishes, and wishes keep notice. */
    private static final Set<TerminationGround> IMMEDIATE = EnumSet.complementOf(EnumSet.of(
            TerminationGround.MUTUAL,
            TerminationGround.HOME_RECALL,
            TerminationGround.HOST_REQUEST,
            TerminationGround.EMPLOYEE_REQUEST));
    /** What can be promised. The others happen. */
    private static final Set<ReturnOutcome> AGREEABLE = EnumSet.of(
            ReturnOutcome.ORIGINAL_POST,
            ReturnOutcome.SUITABLE_ALTERNATIVE,
            ReturnOutcome.REDEPLOYMENT_POOL,
            ReturnOutcome.NEXT_SECONDMENT);

    private static final Set<PostStatus> POST_GONE = EnumSet.of(PostStatus.RELINQUISHED, PostStatus.ABOLISHED);

    private final Terms terms;
    private final Findings found;

    EndingsReview(Terms terms, Findings found) {
        this.terms = terms;
        this.found = found;
    }

    void review() {
        notice();
        extension();
        ReturnOutcome outcome = found.need("/returnTerms/outcome", terms.returnTerms(), ReturnTerms::outcome);
        outcome("/returnTerms/outcome", outcome);
        each("/returnTerms/alternatives", part(terms.returnTerms(), ReturnTerms::alternatives), (pointer, other) -> {
            outcome(pointer, other);
            found.refuseIf(
                    other == outcome, pointer, "alternative-is-the-outcome", other + " is what is agreed already.");
        });
        found.onceEach(
                "/returnTerms/alternatives",
                part(terms.returnTerms(), ReturnTerms::alternatives),
                "",
                other -> other,
                "named-twice");
        withinTerm("/returnTerms/planDueBefore", part(terms.returnTerms(), ReturnTerms::planDueBefore));
        conversion();
    }

    private void notice() {
        found.need("/notice/home", terms.notice(), Notice::home);
        found.need("/notice/host", terms.notice(), Notice::host);
        found.need("/notice/secondee", terms.notice(), Notice::secondee);
        each(
                "/notice/immediateGrounds",
                part(terms.notice(), Notice::immediateGrounds),
                (pointer, ground) -> found.refuseIf(
                        !IMMEDIATE.contains(ground),
                        pointer,
                        "not-an-immediate-ground",
                        ground + " ends a secondment with notice only."));
        found.onceEach(
                "/notice/immediateGrounds",
                part(terms.notice(), Notice::immediateGrounds),
                "",
                ground -> ground,
                "named-twice");
    }

    private void extension() {
        Boolean allowed = found.need("/extension/allowed", terms.extension(), ExtensionTerms::allowed);
        if (Boolean.TRUE.equals(allowed)) {
            String longest = found.need("/extension/maxTotal", terms.extension(), ExtensionTerms::maxTotal);
            LocalDate last = lastDay(longest);
            found.refuseIf(
                    before(last, part(terms.term(), Term::lastDay)),
                    "/extension/maxTotal",
                    "term-longer-than-maximum",
                    "The planned term is already longer than the agreed maximum.");
            found.refuseIf(
                    before(last, lastDay(part(terms.extension(), ExtensionTerms::minStep))),
                    "/extension/minStep",
                    "step-longer-than-maximum",
                    "Even one step would lead beyond the maximum.");
        }
        withinTerm("/extension/decisionLeadTime", part(terms.extension(), ExtensionTerms::decisionLeadTime));
    }

    private @Nullable LocalDate lastDay(@Nullable String length) {
        LocalDate start = part(terms.term(), Term::start);
        return start == null || length == null ? null : TermLength.lastDay(start, Period.parse(length));
    }

    private void withinTerm(String pointer, @Nullable String before) {
        LocalDate start = part(terms.term(), Term::start);
        LocalDate last = part(terms.term(), Term::lastDay);
        found.refuseIf(
                start != null
                        && last != null
                        && !last.isBefore(start)
                        && before != null
                        && last.minus(Period.parse(before)).isBefore(start),
                pointer,
                "due-before-start",
                "So long before the last day lies before the first.");
    }

    private void outcome(String pointer, @Nullable ReturnOutcome outcome) {
        PostStatus status = part(terms.substantivePost(), SubstantivePost::status);
        found.refuseIf(
                outcome == ReturnOutcome.ORIGINAL_POST && status != null && POST_GONE.contains(status),
                pointer,
                "outcome-contradicts-post",
                "Nobody returns to a post that is " + status + ".");
        found.refuseIf(
                outcome != null && !AGREEABLE.contains(outcome),
                pointer,
                "outcome-not-agreeable",
                outcome + " may happen; it is nothing to agree on beforehand.");
    }

    private void conversion() {
        ConversionTerms conversion = terms.conversion();
        if (conversion == null) {
            return;
        }
        Boolean allowed = found.need("/conversion/allowed", conversion.allowed());
        ConversionFee fee = conversion.fee();
        if (fee == null) {
            return;
        }
        FeeMethod method = found.need("/conversion/fee/method", fee.method());
        if (method == FeeMethod.FIXED) {
            new MoneyReview(found).review("/conversion/fee/amount", fee.amount());
        }
        found.refuseIf(
                Boolean.FALSE.equals(allowed) && method == FeeMethod.FIXED,
                "/conversion/fee",
                "fee-without-conversion",
                "Where nobody may be taken over there is no fee for it.");
        found.excludes(
                method == FeeMethod.NONE,
                "/conversion/fee/amount",
                fee.amount(),
                "contradicts-method",
                "No fee has no amount.");
    }
}
