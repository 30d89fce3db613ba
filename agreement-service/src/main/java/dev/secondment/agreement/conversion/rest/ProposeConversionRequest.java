package dev.secondment.agreement.conversion.rest;

import dev.secondment.agreement.conversion.domain.OfferedPost;
import dev.secondment.agreement.terms.domain.EmploymentType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ProposeConversion")
record ProposeConversionRequest(
        @Schema(
                description =
                        "First day of the contract: tomorrow at the earliest, the day after the last day at the latest.")
        @NotNull
        LocalDate contractStart,

        @NotNull @Valid PostRequest post) {

    /** One line; half a surrogate pair is no text. */
    static final String LINE = "[^\\p{Cc}\\p{Cs}]*";
    /** May run over several lines. */
    static final String TEXT = "[^\\p{Cs}\\x00]*";

    @Schema(name = "OfferedPost")
    record PostRequest(
            @NotBlank @Size(max = 200) @Pattern(regexp = LINE)
            String title,

            @Size(max = 200) @Pattern(regexp = LINE) @Nullable
            String organizationUnit,

            @Nullable EmploymentType employmentType) {}

    OfferedPost toPost() {
        return new OfferedPost(post.title(), post.organizationUnit(), post.employmentType());
    }
}
