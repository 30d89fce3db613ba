package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.AgreedEnd;

/** Told to the features of this service, within the transaction that settled the end: what it overtakes has to close. */
public record EndAgreed(OpenedAgreement agreement, AgreedEnd end) {}
