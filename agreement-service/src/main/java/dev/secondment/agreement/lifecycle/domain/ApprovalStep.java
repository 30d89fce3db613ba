package dev.secondment.agreement.lifecycle.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One approval that a text needs before it is signed.
 *
 * @param party whose people approve: HOME or HOST
 * @param role the function the approver must have there
 * @param approver the login or employee number of the one person asked; absent: anybody with the role
 * @param substitutes who may approve in that person's place
 * @param approval absent until given
 */
public record ApprovalStep(
        Side party,
        String role,
        @Nullable String approver,
        List<String> substitutes,
        @Nullable Approval approval) {

    /** An organisation's own HR system approves where anybody of its HR may. */
    private static final String HR = "hr";

    private static final String HR_SYSTEM = "partner-api";

    public ApprovalStep {
        substitutes = List.copyOf(substitutes);
    }

    public static ApprovalStep by(Side party, String role) {
        return new ApprovalStep(party, role, null, List.of(), null);
    }

    boolean isOpen() {
        return approval == null;
    }

    /** Whether this person, standing on these sides, is one who may approve here, now or when its turn comes. */
    boolean isFor(Approver person, Set<Side> sides) {
        return sides.contains(party) && hasRole(person) && (approver == null || isNamed(person));
    }

    private boolean hasRole(Approver person) {
        return person.roles().contains(role)
                || (approver == null && role.equals(HR) && person.roles().contains(HR_SYSTEM));
    }

    private boolean isNamed(Approver person) {
        return person.isCalled(approver) || substitutes.stream().anyMatch(person::isCalled);
    }

    ApprovalStep approved(Approver person, Instant at) {
        boolean forAnother = approver != null && !person.isCalled(approver);
        return new ApprovalStep(
                party,
                role,
                approver,
                substitutes,
                new Approval(person.subject(), person.login(), forAnother ? approver : null, at));
    }
}
