package dev.secondment.agreement.rules.application;

import dev.secondment.agreement.terms.domain.HostParty;
import dev.secondment.agreement.terms.domain.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The day at the host site; in UTC as long as the draft does not say where that is. */
public final class HostDay {
    private HostDay() {}

    public static LocalDate of(Terms terms, Instant at) {
        HostParty host = terms.host();
        String zone = host == null ? null : host.timeZone();
        boolean known = zone != null && ZoneId.getAvailableZoneIds().contains(zone);
        return LocalDate.ofInstant(at, known ? ZoneId.of(zone) : ZoneOffset.UTC);
    }
}
