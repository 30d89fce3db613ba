package dev.secondment.agreement.conversion.domain;

import dev.secondment.agreement.terms.domain.ConversionFee;
import dev.secondment.agreement.terms.domain.ConversionTerms;
import dev.secondment.agreement.terms.domain.FeeMethod;
import dev.secondment.agreement.terms.domain.Money;
import dev.secondment.agreement.terms.domain.Term;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the terms and the law say on taking the person over, on the day of the offer.
 *
 * @param lastDay the secondment's last day as it stands
 * @param banned whether the terms exclude it
 * @param atRiskFirst whether people at risk are considered first
 * @param fee what the host owes; nothing where the terms set none
 */
public record ConversionBasis(
        LocalDate start,
        LocalDate lastDay,
        ZoneId zone,
        boolean banned,
        boolean atRiskFirst,
        @Nullable Money fee,
        List<ConversionFinding> findings) {

    public ConversionBasis {
        findings = List.copyOf(findings);
    }

    /** Of terms that were signed, and so are complete. */
    public static ConversionBasis of(Terms terms, LocalDate lastDay, List<ConversionFinding> findings) {
        Term term = Objects.requireNonNull(terms.term());
        ConversionTerms conversion = terms.conversion();
        return new ConversionBasis(
                Objects.requireNonNull(term.start()),
                lastDay,
                ZoneId.of(Objects.requireNonNull(
                        Objects.requireNonNull(terms.host()).timeZone())),
                conversion != null && Boolean.FALSE.equals(conversion.allowed()),
                conversion != null && Boolean.TRUE.equals(conversion.atRiskPriority()),
                conversion == null ? null : fee(conversion.fee()),
                findings);
    }

    private static @Nullable Money fee(@Nullable ConversionFee fee) {
        return fee == null || fee.method() != FeeMethod.FIXED ? null : fee.amount();
    }

    /** A ban that the law makes void binds nobody. */
    boolean excludesConversion() {
        return banned && findings.stream().noneMatch(ConversionFinding::makesBanVoid);
    }
}
