package dev.secondment.placement.assignment.domain;

import java.math.BigDecimal;

/** How a share of full time is written for others: as few digits as it needs, but never without a fraction. */
public final class Share {

    private Share() {}

    public static String text(BigDecimal share) {
        BigDecimal plain = share.stripTrailingZeros();
        return plain.setScale(Math.max(1, plain.scale())).toPlainString();
    }
}
