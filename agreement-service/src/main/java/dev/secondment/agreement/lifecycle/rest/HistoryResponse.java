package dev.secondment.agreement.lifecycle.rest;

import dev.secondment.agreement.lifecycle.application.AgreementHistoryItem;
import java.util.List;

record HistoryResponse(List<AgreementHistoryItem> items) {}
