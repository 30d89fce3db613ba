package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param arrangementRef the arrangement of joint controllers
 * @param contactPoint whom the person asks
 */
public record DataProtection(
        @Nullable ControllerRoles roles,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String arrangementRef,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String contactPoint,

        @Size(max = 20) @Nullable List<@NotNull @Valid DataTransfer> transfers,
        @Size(max = 20) @Nullable List<@NotNull @Valid Disclosure> disclosures) {}
