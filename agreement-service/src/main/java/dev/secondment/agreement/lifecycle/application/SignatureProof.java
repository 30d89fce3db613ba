package dev.secondment.agreement.lifecycle.application;

import java.util.Optional;

/** Who signed what, when and how; and the person's consent. What of it the viewer may see is decided where it is shown. */
public record SignatureProof(AgreementView agreement, Optional<ConsentState> consent) {}
