package dev.secondment.leave.cover.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the pool beside one case, in the order in which people are asked.
 *
 * @param unavailable why the person cannot be asked, as far as the caller may know
 * @param notKnown what nobody has told, and somebody should ask
 */
public record Candidate(
        CoverPerson person,
        Standing standing,
        @Nullable Integer deputyRank,
        List<String> skills,
        Set<Reason> unavailable,
        Set<Unknown> notKnown) {

    /** Why somebody cannot be asked. */
    public enum Reason {
        /** Absent or on leave; which of them is nobody's business. */
        AWAY,
        COVERING,
        WEEKLY_HOURS,
        /** Too little rest between the person's own work, or what they cover already, and this. */
        REST
    }

    /** What nobody has told. */
    public enum Unknown {
        /** Whether the person is away: no agreement of theirs is known to the caller. */
        AWAY,
        WEEKLY_HOURS,
        /** The rest between two days of work: of somebody's work nobody told the hours. */
        REST
    }

    public boolean isAvailable() {
        return unavailable.isEmpty();
    }
}
