package dev.secondment.platform.data;

import java.util.Map;
import java.util.Set;

/** Which fields of which events not every party may see. A field that is not named follows its event's audience. */
public interface EventFields {

    /** Event type, then field of its data, to those who see the field: sides, or {@code SIDE_ROLE} as in an audience. */
    Map<String, Map<String, Set<String>>> visibleTo();
}
