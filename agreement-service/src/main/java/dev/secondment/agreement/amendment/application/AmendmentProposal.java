package dev.secondment.agreement.amendment.application;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.agreement.amendment.domain.AmendmentType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param patch JSON merge patch on the terms
 * @param effectiveFrom the first day on which it holds, past or future; the day of the last signature where absent
 * @param signBy the last day for signing; some days from now where absent
 */
public record AmendmentProposal(
        AmendmentType type,
        JsonNode patch,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate signBy,
        @Nullable String reason) {}
