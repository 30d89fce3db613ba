package dev.secondment.agreement.ending.rest;

import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.TerminationGround;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sees which field of an early termination or a completion. Most is for all who share the employment; a vendor and a
 * client see nothing of it. What the person says in their own words is for home HR and for themselves, and so is a
 * ground that tells of them, unless the employer that says it knows it anyway.
 */
final class EndingAudience {
    private static final Set<Audience> ALL = Audience.EMPLOYMENT;

    static final Map<String, Set<Audience>> FIELDS = Map.ofEntries(
            Map.entry("id", ALL),
            Map.entry("agreementId", ALL),
            Map.entry("status", ALL),
            Map.entry("version", ALL),
            Map.entry("proposer", ALL),
            Map.entry("ground", ALL),
            Map.entry("basis", ALL),
            Map.entry("noticeGivenOn", ALL),
            Map.entry("earliestEnd", ALL),
            Map.entry("lastDay", ALL),
            Map.entry("acknowledgeBy", ALL),
            Map.entry("paymentInLieu", ALL),
            Map.entry("reason", ALL),
            Map.entry("contestReason", ALL),
            Map.entry("answers", ALL),
            Map.entry("proposedAt", ALL),
            Map.entry("completedOn", ALL),
            Map.entry("criteria", ALL),
            Map.entry("objectBy", ALL),
            Map.entry("objection", ALL),
            Map.entry("acceptedOn", ALL),
            Map.entry("submittedAt", ALL));

    private EndingAudience() {}

    /** A party's own words, where the viewer may read them. */
    static @Nullable String words(@Nullable Side speaker, @Nullable String words, Viewer viewer) {
        Set<Audience> readers = speaker == Side.SECONDEE ? Audience.PERSONAL : ALL;
        return viewer.isAmong(readers) ? words : null;
    }

    static @Nullable TerminationGround ground(Side proposer, TerminationGround ground, Viewer viewer) {
        Set<Audience> readers = new HashSet<>(ALL);
        if (ground.isPersonal()) {
            readers = new HashSet<>(Audience.PERSONAL);
            readers.add(Audience.of(proposer));
        }
        return viewer.isAmong(readers) ? ground : null;
    }
}
