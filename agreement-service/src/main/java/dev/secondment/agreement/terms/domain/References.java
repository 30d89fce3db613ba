package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Numbers under which others know the secondment. Of the host's project no more than its number is kept here.
 *
 * @param scheme whose rules the parties submit to, by the code of its rule pack
 */
public record References(
        @Size(max = 64) @Pattern(regexp = Shape.TEXT) @Nullable
        String purchaseOrder,

        @Size(max = 64) @Pattern(regexp = Shape.TEXT) @Nullable
        String project,

        @Size(max = 64) @Pattern(regexp = Shape.TEXT) @Nullable
        String vacancy,

        @Pattern(regexp = Shape.CODE) @Nullable String scheme) {}
