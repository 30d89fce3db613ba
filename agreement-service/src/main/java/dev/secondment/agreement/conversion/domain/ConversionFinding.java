package dev.secondment.agreement.conversion.domain;

/**
 * What a rule of law says on taking somebody over.
 *
 * @param rule its code
 * @param source where it is written
 */
public record ConversionFinding(String rule, String says, String source) {

    /** Rules whose codes end so make a ban on taking somebody over void. */
    private static final String VOID_BAN = "-BAN";

    boolean makesBanVoid() {
        return rule.endsWith(VOID_BAN);
    }
}
