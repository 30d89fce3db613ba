package dev.secondment.leave.policy.domain;

import java.util.List;

/** Where days come from. Kinds of days that expire or are paid out differently never share a bucket. */
public enum Bucket {
    /** What the law of the place of work grants at least. */
    STATUTORY,
    /** What is granted beyond that; all of it where no statutory minimum is known. */
    CONTRACTUAL,
    /** Left over from the leave year before. */
    CARRY_OVER,
    /** Brought along from another employer. */
    TRANSFERRED_IN,
    /** Time off for time worked. */
    TOIL;

    /** In which order buckets are drawn that lapse on the same day, unless a policy says otherwise. */
    public static final List<Bucket> DRAWN_FIRST = List.of(CARRY_OVER, TRANSFERRED_IN, STATUTORY, CONTRACTUAL, TOIL);
}
