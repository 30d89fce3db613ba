package dev.secondment.leave.cover.domain;

import dev.secondment.leave.calendar.domain.WorkSpan;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * The rest that the law gives in each period of 24 hours, in one piece. Work without such a rest in it is one stretch, which
 * therefore must not be longer than what else a day has: with eleven hours of rest, thirteen.
 */
public record DailyRest(Duration least) {
    private static final Duration DAY = Duration.ofHours(24);

    /** Whether somebody who works at these times still has the rest if they cover at those. */
    public boolean isKept(Collection<WorkSpan> own, Collection<WorkSpan> cover) {
        return cover.stream().noneMatch(asked -> {
            WorkSpan stretch = stretch(asked, own, cover);
            return !stretch.equals(asked) && stretch.length().compareTo(DAY.minus(least)) > 0;
        });
    }

    private WorkSpan stretch(WorkSpan begun, Collection<WorkSpan> own, Collection<WorkSpan> cover) {
        WorkSpan grown = Stream.concat(own.stream(), cover.stream())
                .filter(other -> begun.until(other).compareTo(least) < 0)
                .reduce(begun, WorkSpan::with);
        return grown.equals(begun) ? begun : stretch(grown, own, cover);
    }
}
