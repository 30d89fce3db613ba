package dev.secondment.system;

import java.util.EnumSet;
import java.util.Set;

/** For whom somebody speaks; a person may stand on two sides, and says then for which. */
enum Party {
    HOME,
    HOST,
    SECONDEE,
    VENDOR;

    /** The parties of every secondment: what concerns its length and its end is theirs to settle. */
    static final Set<Party> THE_THREE = EnumSet.of(HOME, HOST, SECONDEE);
}
