package dev.secondment.agreement.conversion.domain;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.EmploymentType;
import dev.secondment.agreement.terms.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Offers brought to each state through the real steps. The secondment runs 1 Sep 2026 to 28 Feb 2027 in Munich. */
public final class ConversionFixture {
    public static final UUID AGREEMENT = UUID.fromString("019a91f3-5b10-7c4e-9a1e-2f60d4a7c001");
    public static final UUID ID = UUID.fromString("019a9b10-5b10-7c4e-9a1e-2f60d4a7c0c1");
    public static final LocalDate START = LocalDate.of(2027, 2, 1);
    public static final Instant JANUARY = Instant.parse("2027-01-11T09:00:00Z");
    /** 00:00 of the contract's first day in Berlin. */
    public static final Instant FIRST_MOMENT = Instant.parse("2027-01-31T23:00:00Z");

    public static final Money FEE = new Money("6000.00", "EUR");
    public static final OfferedPost POST = new OfferedPost("Lead engineer", "Integration", EmploymentType.PERMANENT);

    private ConversionFixture() {}

    public static ConversionBasis basis() {
        return basis(false, null);
    }

    public static ConversionBasis basis(boolean atRiskFirst, @Nullable Money fee) {
        return new ConversionBasis(
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 2, 28),
                ZoneId.of("Europe/Berlin"),
                false,
                atRiskFirst,
                fee,
                List.of(new ConversionFinding("R-CV-DE-BAN", "A ban is void.", "R-AU-10")));
    }

    /** With the at-risk check and a fee: every step is one of its own. */
    public static Conversion proposed() {
        ConversionBasis basis = basis(true, FEE);
        Conversion offer = Conversion.propose(ID, AGREEMENT, basis, START, POST, JANUARY);
        offer.proposed(basis, JANUARY);
        return offer;
    }

    public static Conversion checked() {
        Conversion offer = proposed();
        offer.checkAtRisk(AtRiskOutcome.NOBODY_AT_RISK, JANUARY);
        return offer;
    }

    public static Conversion accepted() {
        Conversion offer = checked();
        offer.accept(JANUARY);
        return offer;
    }

    public static Conversion released() {
        Conversion offer = accepted();
        offer.release(JANUARY);
        return offer;
    }

    public static Conversion feeSettled() {
        Conversion offer = released();
        offer.settleFee(FeeOutcome.SETTLED, "INV-1", JANUARY);
        return offer;
    }

    public static Conversion contracted() {
        Conversion offer = feeSettled();
        offer.contract("GLX-118", basis(), JANUARY);
        return offer;
    }

    public static Conversion effective() {
        Conversion offer = contracted();
        offer.dayCame(SecondmentEnd.CONVERTED, FIRST_MOMENT);
        return offer;
    }

    public static Conversion declinedBy(Side party) {
        Conversion offer = checked();
        offer.decline(party, "My family wants me back.", JANUARY);
        return offer;
    }

    public static Conversion blocked() {
        Conversion offer = proposed();
        offer.checkAtRisk(AtRiskOutcome.TAKES_PRIORITY, JANUARY);
        return offer;
    }

    public static Conversion withdrawn() {
        Conversion offer = proposed();
        offer.withdraw("Cut from the budget.", JANUARY);
        return offer;
    }
}
