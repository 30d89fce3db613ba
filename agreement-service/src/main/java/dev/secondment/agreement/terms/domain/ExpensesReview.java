package dev.secondment.agreement.terms.domain;

import static dev.secondment.agreement.terms.domain.Findings.each;

/** What is refunded, up to what, and who pays in the end. */
final class ExpensesReview {

    private final Terms terms;
    private final Findings found;

    ExpensesReview(Terms terms, Findings found) {
        this.terms = terms;
        this.found = found;
    }

    void review() {
        each("/expenses", terms.expenses(), this::expense);
        found.onceEach(
                "/expenses",
                terms.expenses(),
                "",
                expense -> expense.type() == null ? null : expense.type() + " per " + expense.per(),
                "duplicate-expense");
    }

    private void expense(String pointer, ExpenseTerms expense) {
        found.need(pointer + "/type", expense.type());
        PartyRole bearer = found.need(pointer + "/bearer", expense.bearer());
        found.party(pointer + "/bearer", bearer);
        found.refuseIf(
                bearer == PartyRole.SECONDEE,
                pointer + "/bearer",
                "secondee-bears-no-expense",
                "What the person pays is no refunded expense.");
        if (expense.cap() != null || expense.per() != null) {
            new MoneyReview(found).review(pointer + "/cap", expense.cap());
            found.need(pointer + "/per", expense.per());
        }
    }
}
