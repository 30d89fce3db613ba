package dev.secondment.leave.terms.application;

import dev.secondment.leave.terms.domain.Side;
import dev.secondment.leave.terms.domain.TermsProblem;
import dev.secondment.leave.terms.domain.TermsRejected;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/** The caller in one agreement: a person or system, the sides it stands on there, and its functional roles. */
public record Actor(String subject, Set<Side> sides, Set<String> roles) {

    public boolean stands(Side side) {
        return sides.contains(side);
    }

    /** The right to act is a side and a role together. */
    public boolean mayActAs(Side side, Part part) {
        return stands(side)
                && part.roles().getOrDefault(side, Set.of()).stream().anyMatch(roles::contains);
    }

    /** The side on which the caller acts; refused where it may not. */
    public Side actingAs(Part part) {
        return Arrays.stream(Side.values())
                .filter(side -> mayActAs(side, part))
                .findFirst()
                .orElseThrow(() -> new TermsRejected(
                        TermsProblem.NOT_YOUR_PART,
                        "This is done by " + part + "; you stand on " + words(sides) + "."));
    }

    private static String words(Collection<Side> sides) {
        return sides.stream()
                .map(Side::name)
                .sorted()
                .reduce((a, b) -> a + " and " + b)
                .orElse("no side");
    }
}
