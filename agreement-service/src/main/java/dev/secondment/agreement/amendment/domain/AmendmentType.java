package dev.secondment.agreement.amendment.domain;

import java.util.List;
import java.util.Set;

/** What an amendment is about; its change has to be about that, so that nobody signs a pay rise named otherwise. */
public enum AmendmentType {
    /** Any of the terms. */
    TERMS(Set.of(), false),
    /** Other work for the host, a promotion among it, with what goes with it. */
    ROLE_CHANGE(Set.of("hostRole"), false),
    /** Money, and nothing else. */
    PAY(Set.of("compensation", "expenses", "recharge"), true),
    /** A vendor or a client joins the contract. */
    PARTY_ADDED(Set.of("vendor", "client"), false),
    /** Another superior at the host, and nothing else. */
    LINE_MANAGER(Set.of("hostRole"), true),
    /** A later end, with what goes with it; comes out of an extension request alone. */
    EXTENSION(Set.of("term"), false);

    @SuppressWarnings("ImmutableEnumChecker") // Made by Set.of alone.
    private final Set<String> about;

    private final boolean alone;

    AmendmentType(Set<String> about, boolean alone) {
        this.about = about;
        this.alone = alone;
    }

    boolean fits(List<String> changedParts) {
        boolean touched = about.isEmpty() || changedParts.stream().anyMatch(about::contains);
        return touched && (!alone || about.containsAll(changedParts));
    }
}
