package dev.secondment.agreement.suspension.rest;

import java.util.List;

record SuspensionsResponse(List<SuspensionResponse> items) {}
