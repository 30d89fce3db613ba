package dev.secondment.agreement.rules.persistence;

import dev.secondment.agreement.rules.domain.RulePacks;

/** The packs as they ship, for tests of what they say. */
public final class ShippedPacks {
    private ShippedPacks() {}

    public static RulePacks all() {
        return PackFiles.packs();
    }
}
