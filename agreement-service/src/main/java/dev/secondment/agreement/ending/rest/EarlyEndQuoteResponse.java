package dev.secondment.agreement.ending.rest;

import dev.secondment.agreement.ending.application.EarlyEndQuote;
import dev.secondment.agreement.ending.domain.Basis;
import dev.secondment.agreement.ending.domain.Consequence;
import dev.secondment.agreement.ending.domain.EndPlan;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EarlyEndQuote", description = "What an early end would be and bring; nothing was changed.")
record EarlyEndQuoteResponse(
        Side proposer,
        Basis basis,
        LocalDate noticeGivenOn,
        LocalDate earliestEnd,
        LocalDate lastDay,
        @Nullable LocalDate acknowledgeBy,
        boolean paymentInLieu,
        List<Consequence> consequences) {

    static EarlyEndQuoteResponse from(EarlyEndQuote quote) {
        EndPlan plan = quote.plan();
        return new EarlyEndQuoteResponse(
                plan.proposer(),
                plan.basis(),
                plan.noticeGivenOn(),
                plan.earliestEnd(),
                plan.lastDay(),
                plan.acknowledgeBy(),
                plan.paymentInLieu(),
                quote.consequences());
    }
}
