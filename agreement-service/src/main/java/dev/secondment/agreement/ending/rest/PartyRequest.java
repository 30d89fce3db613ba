package dev.secondment.agreement.ending.rest;

import dev.secondment.agreement.lifecycle.domain.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record PartyRequest(
        @Schema(description = "Needed by whoever stands on more than one side.") @Nullable
        Side party) {}
