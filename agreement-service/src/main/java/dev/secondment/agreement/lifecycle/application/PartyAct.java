package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Side;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Something that only certain functions of certain sides may do. */
public interface PartyAct {

    Map<Side, Set<String>> rolesBySide();

    /** Those of the caller's sides for which they may act. */
    default EnumSet<Side> sidesFor(Set<Side> sides, Set<String> roles) {
        EnumSet<Side> possible = EnumSet.noneOf(Side.class);
        for (Side side : sides) {
            if (rolesBySide().getOrDefault(side, Set.of()).stream().anyMatch(roles::contains)) {
                possible.add(side);
            }
        }
        return possible;
    }
}
