package dev.secondment.agreement.lifecycle.messaging;

import dev.secondment.agreement.lifecycle.application.AgreementFacts;
import dev.secondment.agreement.lifecycle.application.FactEncoder;
import dev.secondment.agreement.lifecycle.domain.AgreementFact;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.data.Outbox;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every fact of every feature goes out on one topic, under the agreement's key and in the order it happened. */
@ApplicationScoped
class OutboxAgreementFacts implements AgreementFacts {
    static final String TOPIC = "secondment.agreement.v1";

    private final Outbox outbox;
    private final List<FactEncoder<?>> encoders;

    OutboxAgreementFacts(Outbox outbox, @All List<FactEncoder<?>> encoders) {
        this.outbox = outbox;
        this.encoders = encoders;
    }

    @Override
    public UUID tell(UUID agreementId, AgreementFact fact) {
        return outbox.append(event(agreementId, fact, data(fact)));
    }

    static NewEvent event(UUID agreementId, AgreementFact fact, Object data) {
        return new NewEvent(
                TOPIC,
                agreementId.toString(),
                agreementId,
                type(fact),
                data,
                fact.audience().stream().map(Audience::name).collect(Collectors.toUnmodifiableSet()),
                fact.effectiveFrom(),
                null);
    }

    private static String type(AgreementFact fact) {
        return "secondment.agreement." + fact.change().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }

    private Object data(AgreementFact fact) {
        return encoders.stream()
                .filter(encoder -> encoder.encodes().isInstance(fact))
                .findFirst()
                .map(encoder -> encode(encoder, fact))
                .orElseThrow(() -> new IllegalStateException("Nobody encodes " + fact.change()));
    }

    private static <F extends AgreementFact> Object encode(FactEncoder<F> encoder, AgreementFact fact) {
        return encoder.data(encoder.encodes().cast(fact));
    }
}
