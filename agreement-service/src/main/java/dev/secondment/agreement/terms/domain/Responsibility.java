package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a duty, who is asked before, who is told after.
 */
public record Responsibility(
        @Nullable PartyRole accountable,
        @Size(max = 5) @Nullable List<@NotNull PartyRole> consulted,
        @Size(max = 5) @Nullable List<@NotNull PartyRole> informed) {}
