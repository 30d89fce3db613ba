package dev.secondment.agreement.terms.domain;

import static dev.secondment.agreement.terms.domain.Findings.before;
import static dev.secondment.agreement.terms.domain.Findings.decimal;
import static dev.secondment.agreement.terms.domain.Findings.each;
import static dev.secondment.agreement.terms.domain.Findings.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the person is paid, by whom, and from what the allowances are reckoned. */
final class PayReview {
    private static final Set<AllowanceMethod> FROM_NEW_PAY =
            EnumSet.of(AllowanceMethod.PERCENT_OF_NEW, AllowanceMethod.DIFFERENCE);
    private static final Set<AllowanceMethod> FROM_CURRENT_PAY =
            EnumSet.of(AllowanceMethod.PERCENT_OF_CURRENT, AllowanceMethod.DIFFERENCE);
    private static final Set<AllowanceMethod> SHARES =
            EnumSet.of(AllowanceMethod.PERCENT_OF_NEW, AllowanceMethod.PERCENT_OF_CURRENT);

    private final Terms terms;
    private final Findings found;

    PayReview(Terms terms, Findings found) {
        this.terms = terms;
        this.found = found;
    }

    void review() {
        Compensation pay = terms.compensation();
        PayrollLocation location = found.need("/compensation/payrollLocation", pay, Compensation::payrollLocation);
        if (pay == null) {
            return;
        }
        split(location, pay.payrollSplit());
        basis(pay);
        each("/compensation/allowances", pay.allowances(), (pointer, allowance) -> {
            allowance(pointer, allowance);
            found.refuseIf(
                    allowance.method() != AllowanceMethod.FIXED
                            && allowance
                                    .monthly(pay.payBasis())
                                    .flatMap(Money::value)
                                    .filter(PayReview::isNothing)
                                    .isPresent(),
                    pointer,
                    "allowance-is-nothing",
                    "From these amounts the allowance is nothing.");
        });
        found.onceEach("/compensation/allowances", pay.allowances(), "/type", Allowance::type, "duplicate-allowance");
        rules(pay);
    }

    private static boolean isNothing(BigDecimal amount) {
        return amount.signum() == 0;
    }

    private void split(@Nullable PayrollLocation location, @Nullable PayrollSplit split) {
        if (split == null) {
            return;
        }
        BigDecimal home = decimal(found.need("/compensation/payrollSplit/homePercent", split.homePercent()));
        BigDecimal host = decimal(found.need("/compensation/payrollSplit/hostPercent", split.hostPercent()));
        found.refuseIf(
                location != null && location != PayrollLocation.SPLIT,
                "/compensation/payrollSplit",
                "split-contradicts-location",
                "Only a SPLIT payroll is split.");
        found.refuseIf(
                home != null && host != null && home.add(host).compareTo(BigDecimal.valueOf(100)) != 0,
                "/compensation/payrollSplit",
                "split-not-100",
                "The shares must be 100 per cent together.");
    }

    private void basis(Compensation pay) {
        MoneyReview money = new MoneyReview(found);
        PayBasis basis = pay.payBasis();
        Money current = part(basis, PayBasis::currentAnnual);
        Money offered = part(basis, PayBasis::newAnnual);
        if (current != null || uses(pay, FROM_CURRENT_PAY)) {
            money.review("/compensation/payBasis/currentAnnual", current);
        }
        if (offered != null || uses(pay, FROM_NEW_PAY)) {
            money.review("/compensation/payBasis/newAnnual", offered);
        }
        sameCurrency("/compensation/payBasis/newAnnual/currency", current, offered);
    }

    private static boolean uses(Compensation pay, Set<AllowanceMethod> methods) {
        List<Allowance> allowances = Objects.requireNonNullElse(pay.allowances(), List.of());
        return allowances.stream()
                .anyMatch(allowance -> allowance.method() != null && methods.contains(allowance.method()));
    }

    private void allowance(String pointer, Allowance allowance) {
        found.need(pointer + "/type", allowance.type());
        if (allowance.type() == AllowanceType.OTHER) {
            found.need(pointer + "/label", allowance.label());
        }
        AllowanceMethod method = found.need(pointer + "/method", allowance.method());
        if (method == AllowanceMethod.FIXED) {
            new MoneyReview(found).review(pointer + "/monthlyAmount", allowance.monthlyAmount());
        }
        if (method != null && SHARES.contains(method)) {
            found.share(pointer + "/percent", decimal(found.need(pointer + "/percent", allowance.percent())));
        }
        found.excludes(
                method != null && method != AllowanceMethod.FIXED,
                pointer + "/monthlyAmount",
                allowance.monthlyAmount(),
                "contradicts-method",
                method + " gives the amount itself.");
        found.excludes(
                method != null && !SHARES.contains(method),
                pointer + "/percent",
                allowance.percent(),
                "contradicts-method",
                method + " is no share of anything.");
        cap(pointer, allowance);
        period(pointer, allowance.start(), allowance.end());
    }

    private void cap(String pointer, Allowance allowance) {
        new MoneyReview(found).reviewIfGiven(pointer + "/cap", allowance.cap());
        PayBasis basis = part(terms.compensation(), Compensation::payBasis);
        sameCurrency(
                pointer + "/cap/currency",
                allowance.cap(),
                allowance.withoutCap(basis).orElse(null));
    }

    private void sameCurrency(String pointer, @Nullable Money one, @Nullable Money other) {
        String first = part(one, Money::currency);
        String second = part(other, Money::currency);
        found.refuseIf(
                first != null && second != null && !first.equals(second),
                pointer,
                "currencies-differ",
                first + " and " + second + " cannot be reckoned with each other.");
    }

    private void period(String pointer, @Nullable LocalDate start, @Nullable LocalDate end) {
        LocalDate first = part(terms.term(), Term::start);
        LocalDate last = part(terms.term(), Term::lastDay);
        found.refuseIf(before(end, start), pointer + "/end", "end-before-start", "The end lies before the start.");
        found.refuseIf(
                before(start, first) || before(last, start),
                pointer + "/start",
                "outside-term",
                "An allowance is paid within the term.");
        found.refuseIf(
                before(last, end) || before(end, first),
                pointer + "/end",
                "outside-term",
                "An allowance is paid within the term.");
    }

    private void rules(Compensation pay) {
        OvertimeRule overtime = pay.overtimeRule();
        if (overtime != null) {
            OvertimeTreatment treatment = found.need("/compensation/overtimeRule/treatment", overtime.treatment());
            if (treatment == OvertimeTreatment.PAID) {
                found.need("/compensation/overtimeRule/approvedBy", overtime.approvedBy());
                found.need("/compensation/overtimeRule/bearer", overtime.bearer());
            }
        }
        BonusRule bonus = pay.bonusRule();
        if (bonus != null) {
            BonusScheme scheme = found.need("/compensation/bonusRule/scheme", bonus.scheme());
            if (scheme != null && scheme != BonusScheme.NONE) {
                found.need("/compensation/bonusRule/appraisedBy", bonus.appraisedBy());
                found.need("/compensation/bonusRule/bearer", bonus.bearer());
            }
        }
    }
}
