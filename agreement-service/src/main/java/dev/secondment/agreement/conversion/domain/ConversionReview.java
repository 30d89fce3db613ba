package dev.secondment.agreement.conversion.domain;

import dev.secondment.platform.problem.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands against a contract from that day: all of it at once. */
public final class ConversionReview {

    private ConversionReview() {}

    public static List<Violation> of(ConversionBasis basis, LocalDate contractStart, Instant now) {
        List<Violation> found = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(now, basis.zone());
        refuseIf(
                found,
                basis.excludesConversion(),
                "not-allowed",
                "The terms exclude that the host takes the person over.");
        refuseIf(
                found,
                !contractStart.isAfter(today),
                "not-in-the-future",
                "The secondment lasts until today at least; the contract can start on " + today.plusDays(1) + ".");
        refuseIf(
                found,
                !contractStart.isAfter(basis.start()),
                "before-secondment",
                "The secondment has at least one day: " + basis.start() + ".");
        refuseIf(
                found,
                contractStart.isAfter(basis.lastDay().plusDays(1)),
                "after-secondment",
                "The secondment's last day is " + basis.lastDay() + "; the contract follows it without a gap.");
        return List.copyOf(found);
    }

    private static void refuseIf(List<Violation> found, boolean against, String code, String detail) {
        if (against) {
            found.add(new Violation("/contractStart", code, detail));
        }
    }
}
