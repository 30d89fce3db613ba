package dev.secondment.agreement.terms.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the payroll is told of agreed pay: the amount of each allowance, however it was reckoned. Wire, like {@link PublishedTerms}. */
public record PublishedPay(
        List<Monthly> allowances, @Nullable PayrollLocation payrollLocation) {

    /** @param start the first day it is paid for, where not that of the term; so with the end */
    public record Monthly(
            @Nullable AllowanceType type,
            @Nullable AllowanceMethod method,
            Money monthlyAmount,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    /** Of complete terms, as those that are signed are. */
    public static PublishedPay of(Compensation agreed) {
        List<Allowance> allowances = agreed.allowances() == null ? List.of() : agreed.allowances();
        return new PublishedPay(
                allowances.stream()
                        .map(allowance -> new Monthly(
                                allowance.type(),
                                allowance.method(),
                                allowance.monthly(agreed.payBasis()).orElseThrow(),
                                allowance.start(),
                                allowance.end()))
                        .toList(),
                agreed.payrollLocation());
    }
}
