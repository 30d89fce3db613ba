package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parties promise each other on one subject.
 *
 * @param reattestEvery how often the declarations are to be given again
 */
public record Undertaking(
        @Size(max = 4000) @Pattern(regexp = Shape.PROSE) @Nullable
        String text,

        @Size(max = 20) @Nullable List<@NotNull @Valid Declaration> declarations,
        @Pattern(regexp = Shape.PERIOD) @Nullable String reattestEvery) {}
