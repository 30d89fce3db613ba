package dev.secondment.platform.data;

import org.jspecify.annotations.Nullable;

/**
 * An event's place among those of its key.
 *
 * @param timeline begins anew with each restore of the writer's database, which may give the versions behind the backup
 *     to other events; 0 until the first
 * @param version counts from 1 without a gap; a new timeline goes on behind what the writer still knows
 */
public record EventPlace(long timeline, long version) {

    static EventPlace parse(@Nullable String timeline, String version) {
        return new EventPlace(timeline == null ? 0 : Long.parseLong(timeline), Long.parseLong(version));
    }

    /** Whether who has come to this place has seen the other, or what is told in its stead. */
    boolean covers(EventPlace other) {
        return timeline > other.timeline || (timeline == other.timeline && version >= other.version);
    }

    /** Whether something between the two has not come yet. A new timeline forks off behind any event of the old one. */
    boolean hasGapTo(EventPlace other) {
        return other.version > version + 1;
    }
}
