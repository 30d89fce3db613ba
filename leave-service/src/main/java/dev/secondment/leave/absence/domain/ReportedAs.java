package dev.secondment.leave.absence.domain;

import dev.secondment.leave.terms.domain.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who reported an absence, when, and to whom the terms say it is told. What home HR and the person note of its medical
 * side is for nobody else.
 */
@Embeddable
public record ReportedAs(
        @Enumerated(EnumType.STRING) @Column(name = "reported_by")
        Side by,

        @Column(name = "reported_at") Instant at,
        @Column(name = "told_home") boolean toHome,
        @Column(name = "told_host") boolean toHost,
        @Column(name = "medical_note") @Nullable String medicalNote) {

    public static ReportedAs by(Side side, Instant at, Set<Side> told, @Nullable String medicalNote) {
        return new ReportedAs(side, at, told.contains(Side.HOME), told.contains(Side.HOST), medicalNote);
    }

    /** It was told, or it was the one to tell. */
    public boolean isKnownToHost() {
        return toHost || by == Side.HOST;
    }

    /** The employers that are told. */
    public Set<Side> told() {
        Set<Side> told = EnumSet.noneOf(Side.class);
        if (toHome) {
            told.add(Side.HOME);
        }
        if (toHost) {
            told.add(Side.HOST);
        }
        return told;
    }
}
