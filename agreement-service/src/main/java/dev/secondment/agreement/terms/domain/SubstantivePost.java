package dev.secondment.agreement.terms.domain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The post at home that the person comes from and, as a rule, returns to.
 *
 * @param unavailabilityAgreedOn when the parties agreed that the post may not be there on return
 */
public record SubstantivePost(
        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String title,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String organizationUnit,

        @Nullable PostStatus status,
        @PlausibleDay @Nullable LocalDate unavailabilityAgreedOn) {}
