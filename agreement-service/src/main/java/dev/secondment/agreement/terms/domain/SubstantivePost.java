package dev.secondment.agreement.terms.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The post at home that the person comes from and, as a rule, returns to.
 *
 * @param heldUntil the last day for which the post is kept, where that was said
 * @param unavailabilityAgreedOn when the parties agreed that the post may not be there on return
 */
public record SubstantivePost(
        @Size(max = 64) @Pattern(regexp = Shape.TEXT) @Nullable
        String postId,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String title,

        @Size(max = 200) @Pattern(regexp = Shape.TEXT) @Nullable
        String organizationUnit,

        @Size(max = 40) @Pattern(regexp = Shape.TEXT) @Nullable
        String grade,

        @Valid @Nullable Site site,
        @Nullable PostStatus status,
        @PlausibleDay @Nullable LocalDate heldUntil,
        @PlausibleDay @Nullable LocalDate unavailabilityAgreedOn) {}
