package dev.secondment.agreement.terms.domain;

import static dev.secondment.agreement.terms.domain.Findings.decimal;
import static dev.secondment.agreement.terms.domain.Findings.each;
import static dev.secondment.agreement.terms.domain.Findings.part;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the host pays the home employer. R-RC-6: the cost centres are the whole. */
final class RechargeReview {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<ChargeBasis> BY_RATE =
            EnumSet.of(ChargeBasis.DAY_RATE, ChargeBasis.HOUR_RATE, ChargeBasis.FIXED_FEE);
    /** A day or an hour is never a part of a month. */
    private static final Set<ChargeBasis> PRORATED =
            EnumSet.of(ChargeBasis.FULL_COST, ChargeBasis.PERCENT_OF_COST, ChargeBasis.FIXED_FEE);

    private final Terms terms;
    private final Findings found;

    RechargeReview(Terms terms, Findings found) {
        this.terms = terms;
        this.found = found;
    }

    void review() {
        RechargeTerms recharge = terms.recharge();
        if (recharge == null) {
            return;
        }
        ChargeBasis basis = found.need("/recharge/basis", recharge.basis());
        if (basis != null) {
            amounts(recharge, basis);
        }
        costCentres(recharge.costCentres());
        String order = part(terms.references(), References::purchaseOrder);
        found.refuseIf(
                order != null && recharge.poNumber() != null && !order.equals(recharge.poNumber()),
                "/recharge/poNumber",
                "purchase-orders-differ",
                "references.purchaseOrder is " + order + ".");
    }

    private void amounts(RechargeTerms recharge, ChargeBasis basis) {
        boolean charged = basis != ChargeBasis.NONE;
        String rate = BY_RATE.contains(basis) ? found.need("/recharge/rate", recharge.rate()) : null;
        String currency = charged ? found.need("/recharge/currency", recharge.currency()) : recharge.currency();
        new MoneyReview(found).review("/recharge/rate", rate, "/recharge/currency", currency);
        if (basis == ChargeBasis.PERCENT_OF_COST) {
            found.share(
                    "/recharge/percentOfCost",
                    decimal(found.need("/recharge/percentOfCost", recharge.percentOfCost())));
        }
        if (charged) {
            found.need("/recharge/cadence", recharge.cadence());
            found.need("/recharge/vatTreatment", recharge.vatTreatment());
        }
        if (PRORATED.contains(basis)) {
            found.need("/recharge/proration", recharge.proration());
        }
        contradicts(basis, !BY_RATE.contains(basis), "/recharge/rate", recharge.rate());
        contradicts(basis, basis != ChargeBasis.PERCENT_OF_COST, "/recharge/percentOfCost", recharge.percentOfCost());
        contradicts(basis, !charged, "/recharge/markupPercent", recharge.markupPercent());
    }

    private void contradicts(ChargeBasis basis, boolean excluded, String pointer, @Nullable String value) {
        found.excludes(
                excluded, pointer, value, "contradicts-basis", "Has no meaning where the basis is " + basis + ".");
    }

    private void costCentres(@Nullable List<CostCentre> centres) {
        each("/recharge/costCentres", centres, (pointer, centre) -> {
            found.need(pointer + "/code", centre.code());
            found.share(pointer + "/percent", decimal(found.need(pointer + "/percent", centre.percent())));
        });
        found.onceEach("/recharge/costCentres", centres, "/code", CostCentre::code, "duplicate-cost-centre");
        if (centres == null || centres.isEmpty()) {
            return;
        }
        BigDecimal whole = centres.stream()
                .map(centre -> centre.percent() == null ? BigDecimal.ZERO : new BigDecimal(centre.percent()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        found.refuseIf(
                whole.compareTo(HUNDRED) != 0,
                "/recharge/costCentres",
                "cost-centres-not-100",
                "Together they are " + whole.toPlainString() + " per cent.");
    }
}
