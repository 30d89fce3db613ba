package dev.secondment.agreement.extension.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a party asks for, and what it has to say with it. */
public record ExtensionProposal(
        LocalDate newEnd,
        ExtensionGround ground,
        @Nullable String groundText,
        @Nullable PermanentInstead permanentInstead,
        ReturnPosition returnPosition) {}
