package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long before the end each party has to say so.
 *
 * @param immediateGrounds what lets a party end it without notice
 * @param paymentInLieu whether notice may be paid instead of kept
 */
public record Notice(
        @Pattern(regexp = Shape.PERIOD) @Nullable String home,
        @Pattern(regexp = Shape.PERIOD) @Nullable String host,
        @Pattern(regexp = Shape.PERIOD) @Nullable String secondee,
        @Size(max = 13) @Nullable List<@NotNull TerminationGround> immediateGrounds,
        @Nullable Boolean paymentInLieu) {}
