package dev.secondment.agreement.terms.domain;

import static dev.secondment.agreement.terms.domain.Findings.before;
import static dev.secondment.agreement.terms.domain.Findings.each;
import static dev.secondment.agreement.terms.domain.Findings.part;

import dev.secondment.agreement.calendar.domain.TermLength;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** From when to when. R-ST-1: a secondment has a last day. R-AG-9: within what the parties allow themselves. */
final class TermReview {
    /** Dates beyond are slips of the pen, and would make work in other services that nobody can undo. */
    private static final LocalDate FIRST_START = LocalDate.of(1990, 1, 1);

    private static final LocalDate LAST_START = LocalDate.of(2199, 12, 31);
    /** A secondment is temporary: one without a real end is a transfer. */
    private static final Period LONGEST_TERM = Period.ofYears(10);

    private final Terms terms;
    private final Findings found;

    TermReview(Terms terms, Findings found) {
        this.terms = terms;
        this.found = found;
    }

    void review() {
        Term term = terms.term();
        LocalDate start = found.need("/term/start", term, Term::start);
        if (term != null && term.byTask()) {
            byTask(term);
        } else {
            byDay(term);
        }
        boolean plausible = start == null || !(start.isBefore(FIRST_START) || start.isAfter(LAST_START));
        found.refuseIf(
                !plausible,
                "/term/start",
                "start-out-of-range",
                "The start must lie between " + FIRST_START + " and " + LAST_START + ".");
        LocalDate last = part(term, Term::lastDay);
        if (start != null && last != null) {
            String end = part(term, Term::plannedEnd) == null ? "/term/longStopDate" : "/term/plannedEnd";
            length(start, last, end, plausible);
        }
        if (start != null && plausible) {
            bounds(start, last);
        }
    }

    private void byDay(@Nullable Term term) {
        boolean openEnded = term != null && term.start() != null && term.plannedEnd() == null;
        if (!openEnded) {
            found.need("/term/plannedEnd", term, Term::plannedEnd);
        }
        found.refuseIf(
                openEnded,
                "/term/plannedEnd",
                "open-ended",
                "A secondment has a last day: give plannedEnd, or TASK_COMPLETION with criteria and a longStopDate. What"
                        + " is meant to last is a change of employer: agree a conversion instead.");
        found.excludes(
                true,
                "/term/longStopDate",
                part(term, Term::longStopDate),
                "belongs-to-task-completion",
                "Only a term that ends with its task has a long stop date.");
        found.excludes(
                true,
                "/term/completionCriteria",
                part(term, Term::completionCriteria),
                "belongs-to-task-completion",
                "Only a term that ends with its task has criteria of completion.");
    }

    private void byTask(Term term) {
        found.need("/term/completionCriteria", term.completionCriteria());
        found.need("/term/longStopDate", term.longStopDate());
        each("/term/completionCriteria", term.completionCriteria(), (pointer, criterion) -> {
            found.need(pointer + "/code", criterion.code());
            found.need(pointer + "/text", criterion.text());
        });
        found.onceEach(
                "/term/completionCriteria",
                term.completionCriteria(),
                "/code",
                CompletionCriterion::code,
                "duplicate-criterion");
        found.refuseIf(
                before(term.longStopDate(), term.plannedEnd()),
                "/term/longStopDate",
                "long-stop-before-end",
                "The long stop date must not lie before the planned end.");
    }

    private void length(LocalDate start, LocalDate last, String pointer, boolean plausible) {
        found.refuseIf(
                last.isBefore(start), pointer, "end-before-start", "The last day must not lie before the first.");
        found.refuseIf(
                plausible && last.isAfter(TermLength.lastDay(start, LONGEST_TERM)),
                pointer,
                "term-too-long",
                "A secondment lasts ten years at most.");
    }

    private void bounds(LocalDate start, @Nullable LocalDate last) {
        LocalDate atLeast = lastDay(start, part(terms.term(), Term::minTerm));
        LocalDate atMost = lastDay(start, part(terms.term(), Term::maxTerm));
        found.refuseIf(
                before(last, atLeast),
                "/term/minTerm",
                "term-shorter-than-minimum",
                "The agreed minimum ends on " + atLeast + ".");
        found.refuseIf(
                before(atMost, last),
                "/term/maxTerm",
                "term-longer-than-maximum",
                "The agreed maximum ends on " + atMost + ".");
        found.refuseIf(
                before(atMost, atLeast),
                "/term/minTerm",
                "minimum-above-maximum",
                "The minimum must not be longer than the maximum.");
        found.refuseIf(
                before(atMost, lastDay(start, part(terms.extension(), ExtensionTerms::maxTotal))),
                "/extension/maxTotal",
                "maximums-contradict",
                "No extension leads beyond the term's maximum.");
    }

    private static @Nullable LocalDate lastDay(LocalDate start, @Nullable String length) {
        return length == null ? null : TermLength.lastDay(start, Period.parse(length));
    }
}
