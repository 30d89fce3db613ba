package dev.secondment.leave.terms.messaging;

import dev.secondment.leave.terms.domain.BindingEvents;
import dev.secondment.leave.terms.domain.BindingStatus;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.TermsVersion;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.data.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OutboxBindingEvents implements BindingEvents {
    static final String CREATED = "secondment.leave.binding-created.v1";
    static final String CHANGED = "secondment.leave.binding-changed.v1";

    private final Outbox outbox;

    OutboxBindingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    record Created(
            UUID agreementId,
            String policyOfRecord,
            String route,
            String holidayRegion,
            LocalDate validFrom,
            LocalDate validTo,
            boolean usable,
            @Nullable String problem) {

        static Created from(BoundTerms bound) {
            TermsVersion first = bound.versions().getFirst();
            return new Created(
                    bound.agreementId(),
                    first.terms().policyOfRecord(),
                    first.terms().route(),
                    first.terms().region(),
                    bound.firstDay(),
                    bound.lastDay(),
                    first.isUsable(),
                    codeOf(first));
        }
    }

    /** All that holds now, in place of what was told before. */
    record Changed(UUID agreementId, LocalDate validFrom, LocalDate validTo, boolean open, List<Version> versions) {

        record Version(
                LocalDate effectiveFrom,
                String policyOfRecord,
                String route,
                String holidayRegion,
                boolean usable,
                @Nullable String problem) {

            static Version from(TermsVersion version) {
                return new Version(
                        version.effectiveFrom(),
                        version.terms().policyOfRecord(),
                        version.terms().route(),
                        version.terms().region(),
                        version.isUsable(),
                        codeOf(version));
            }
        }

        static Changed from(BoundTerms bound) {
            return new Changed(
                    bound.agreementId(),
                    bound.firstDay(),
                    bound.lastDay(),
                    bound.status() != BindingStatus.CLOSED,
                    bound.versions().stream().map(Version::from).toList());
        }
    }

    private static @Nullable String codeOf(TermsVersion version) {
        return version.problem() == null ? null : version.problem().code();
    }

    @Override
    public void created(BoundTerms bound) {
        publish(bound, CREATED, Created.from(bound));
    }

    @Override
    public void changed(BoundTerms bound) {
        publish(bound, CHANGED, Changed.from(bound));
    }

    private void publish(BoundTerms bound, String type, Object data) {
        outbox.append(new NewEvent(
                "secondment.leave.v1",
                bound.agreementId().toString(),
                bound.agreementId(),
                type,
                data,
                Set.of("HOME", "HOST", "SECONDEE"),
                bound.firstDay(),
                null));
    }
}
