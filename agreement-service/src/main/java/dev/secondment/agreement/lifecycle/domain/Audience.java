package dev.secondment.agreement.lifecycle.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may see a fact or a field: a whole side, or one function of it. */
public enum Audience {
    HOME(Side.HOME, null),
    HOME_HR(Side.HOME, "hr"),
    HOME_PAYROLL(Side.HOME, "payroll"),
    HOME_FINANCE(Side.HOME, "finance"),
    HOME_COMPLIANCE(Side.HOME, "compliance"),
    /** The home employer's own HR system, which acts as its HR does. */
    HOME_PARTNER_API(Side.HOME, "partner-api"),
    HOST(Side.HOST, null),
    HOST_HR(Side.HOST, "hr"),
    HOST_FINANCE(Side.HOST, "finance"),
    HOST_PARTNER_API(Side.HOST, "partner-api"),
    SECONDEE(Side.SECONDEE, null),
    VENDOR(Side.VENDOR, null),
    CLIENT(Side.CLIENT, null);

    /** Every party to the agreement; of an event's data a vendor or a client sees less than the others. */
    public static final Set<Audience> ALL = Set.of(HOME, HOST, SECONDEE, VENDOR, CLIENT);

    /** Those who share the employment. Leave, notice and the post at home are no business of a vendor or a client. */
    public static final Set<Audience> EMPLOYMENT = Set.of(HOME, HOST, SECONDEE);

    /** For what tells of the person, and for their own words. */
    public static final Set<Audience> PERSONAL = Set.of(HOME_HR, HOME_PARTNER_API, SECONDEE);

    private final Side side;
    private final @Nullable String role;

    Audience(Side side, @Nullable String role) {
        this.side = side;
        this.role = role;
    }

    public Side side() {
        return side;
    }

    public boolean includes(Set<Side> sides, Set<String> roles) {
        return sides.contains(side) && (role == null || roles.contains(role));
    }

    public static Audience of(Side side) {
        return valueOf(side.name());
    }
}
