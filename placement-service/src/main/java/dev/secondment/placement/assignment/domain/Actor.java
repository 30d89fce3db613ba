package dev.secondment.placement.assignment.domain;

/**
 * Whose doing a change was: a side of the agreement in one of its functions, never a person.
 *
 * @param side HOME, HOST, SECONDEE or SYSTEM
 */
public record Actor(String side, String role) {
    /** An event of the agreement, or the calendar. */
    public static final Actor SYSTEM = new Actor("SYSTEM", "system");
}
