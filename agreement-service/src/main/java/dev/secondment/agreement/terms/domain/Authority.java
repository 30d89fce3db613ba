package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person may do in the host's name.
 *
 * @param limits what they may not
 */
public record Authority(
        @Nullable Boolean mayBindHost,
        @Valid @Nullable Money spendingLimit,

        @Size(max = 20) @Nullable
        List<@NotNull @Size(min = 1, max = 500) @Pattern(regexp = Shape.TEXT) String> limits) {}
