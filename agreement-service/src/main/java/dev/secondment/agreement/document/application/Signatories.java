package dev.secondment.agreement.document.application;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.Terms;
import java.util.EnumSet;
import java.util.Set;

/** For whom the page of signatures has a place. */
final class Signatories {

    private Signatories() {}

    static Set<Side> of(Terms terms) {
        EnumSet<Side> sides = EnumSet.of(Side.HOME, Side.HOST, Side.SECONDEE);
        if (terms.vendor() != null) {
            sides.add(Side.VENDOR);
        }
        if (terms.client() != null) {
            sides.add(Side.CLIENT);
        }
        return sides;
    }
}
