package dev.secondment.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The one source of "now" for business decisions: real time, shifted by an offset that only the demo profile moves.
 * Time goes on after a move. Tokens are judged by real time, never by this clock.
 */
public final class SuiteClock extends Clock {

    private volatile Duration offset = Duration.ZERO;

    public void shiftTo(Duration newOffset) {
        offset = newOffset;
    }

    /** How far "now" has to be shifted to read as the given instant. */
    public static Duration offsetFor(Instant now) {
        return Duration.between(Clock.systemUTC().instant(), now);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** A view of the same moving clock. */
    @Override
    public Clock withZone(ZoneId zone) {
        SuiteClock moving = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return moving.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return moving.withZone(other);
            }
        };
    }
}
