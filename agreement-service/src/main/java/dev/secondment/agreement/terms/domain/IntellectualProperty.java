package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param owner whose the results of the work are
 */
public record IntellectualProperty(
        @Nullable PartyRole owner,

        @Size(max = 4000) @Pattern(regexp = Shape.PROSE) @Nullable
        String text,

        @Size(max = 20) @Nullable List<@NotNull @Valid Declaration> declarations,
        @Pattern(regexp = Shape.PERIOD) @Nullable String reattestEvery) {}
