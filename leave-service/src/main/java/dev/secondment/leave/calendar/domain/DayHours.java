package dev.secondment.leave.calendar.domain;

/** What a person works on one weekday. */
public enum DayHours {
    FULL,
    MORNING,
    AFTERNOON,
    NONE;

    public boolean includes(Half half) {
        return switch (this) {
            case FULL -> true;
            case MORNING -> half == Half.AM;
            case AFTERNOON -> half == Half.PM;
            case NONE -> false;
        };
    }
}
