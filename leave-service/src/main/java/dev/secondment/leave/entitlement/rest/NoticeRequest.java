package dev.secondment.leave.entitlement.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LeaveNoticeRequest", description = "The person was told what is left and that it lapses")
public record NoticeRequest(
        @NotNull UUID agreementId,

        @NotNull @Min(2000) @Max(2200) @Schema(examples = "2026")
        Integer leaveYear) {}
