package dev.secondment.platform.web;

import java.util.Set;

/** Functional roles as the identity provider names them; the right to act also needs a side in the record. */
public final class Roles {
    public static final String HR = "hr";
    public static final String LINE_MANAGER = "line-manager";
    public static final String PAYROLL = "payroll";
    public static final String FINANCE = "finance";
    public static final String COMPLIANCE = "compliance";
    public static final String SECONDEE = "secondee";
    public static final String PARTNER_API = "partner-api";
    public static final String AUDITOR = "auditor";
    public static final String PLATFORM_ADMIN = "platform-admin";

    /** The functions that stand for their organisation. An employee's own role does not, nor does any role unknown here. */
    static final Set<String> FOR_ORGANIZATION =
            Set.of(HR, LINE_MANAGER, PAYROLL, FINANCE, COMPLIANCE, PARTNER_API, AUDITOR);

    private Roles() {}
}
