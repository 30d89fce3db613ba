package dev.secondment.agreement.conversion.domain;

import dev.secondment.agreement.terms.domain.EmploymentType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The post at the host. What it pays is between the host and the person. */
@Embeddable
public record OfferedPost(
        @Column(name = "post_title") String title,
        @Column(name = "post_unit") @Nullable String organizationUnit,

        @Column(name = "post_employment") @Enumerated(EnumType.STRING) @Nullable
        EmploymentType employmentType) {}
