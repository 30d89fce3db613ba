package dev.secondment.leave.request.domain;

import dev.secondment.leave.terms.domain.Side;
import java.util.Optional;

/**
 * Who is asked at this moment.
 *
 * @param person by name, where the employer named somebody
 * @param inPlaceOf whom a deputy stands in for
 */
public record AskedNow(Side side, Level level, Optional<String> person, Optional<String> inPlaceOf) {

    /** How far up the question has gone. */
    public enum Level {
        /** Nobody is named: any line manager or HR of the side. */
        MANAGER,
        /** The one whom the employer named. */
        APPROVER,
        /** Who stands in while that one is away. */
        DEPUTY,
        /** HR of the side: nobody else is there, or nobody answered. */
        HR
    }

    public static AskedNow anyManager(Side side) {
        return new AskedNow(side, Level.MANAGER, Optional.empty(), Optional.empty());
    }

    public static AskedNow hr(Side side) {
        return new AskedNow(side, Level.HR, Optional.empty(), Optional.empty());
    }

    /** Whether a line manager known by these names answers. HR always does. */
    public boolean isManager(Optional<String> employeeRef, String subject) {
        return switch (level) {
            case MANAGER -> true;
            case APPROVER, DEPUTY ->
                person.stream().anyMatch(name -> isOneOf(name, employeeRef, subject))
                        || inPlaceOf.stream().anyMatch(name -> isOneOf(name, employeeRef, subject));
            case HR -> false;
        };
    }

    /** Whether the caller answers as the deputy. */
    public boolean standsIn(Optional<String> employeeRef, String subject) {
        return level == Level.DEPUTY && person.stream().anyMatch(name -> isOneOf(name, employeeRef, subject));
    }

    private static boolean isOneOf(String name, Optional<String> employeeRef, String subject) {
        return name.equals(subject) || employeeRef.map(name::equals).orElse(false);
    }
}
