package dev.secondment.agreement.conversion.application;

import dev.secondment.agreement.conversion.domain.Conversions;
import dev.secondment.agreement.lifecycle.application.AgreementDesk;
import dev.secondment.agreement.lifecycle.application.Viewer;
import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.platform.web.Cursor;
import dev.secondment.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading offers, as the present caller may. To a vendor or a client there are none. */
@ApplicationScoped
public class ConversionQueries {

    private final Conversions conversions;
    private final AgreementDesk agreements;

    ConversionQueries(Conversions conversions, AgreementDesk agreements) {
        this.conversions = conversions;
        this.agreements = agreements;
    }

    @Transactional
    public ConversionView get(UUID agreementId, UUID id) {
        Viewer viewer = agreements.viewer(agreementId);
        return conversions
                .find(agreementId, id)
                .filter(_ -> viewer.isAmong(Audience.EMPLOYMENT))
                .map(conversion -> ConversionView.of(conversion, viewer))
                .orElseThrow(() -> ConversionDesk.unknown(id));
    }

    /** Newest first. */
    @Transactional
    public Page<ConversionView> list(UUID agreementId, @Nullable String cursor, int limit) {
        Viewer viewer = agreements.viewer(agreementId);
        List<ConversionView> found = viewer.isAmong(Audience.EMPLOYMENT)
                ? conversions.page(agreementId, Cursor.read(cursor, UUID::fromString), limit + 1).stream()
                        .map(conversion -> ConversionView.of(conversion, viewer))
                        .toList()
                : List.of();
        return Page.of(found, limit, last -> Cursor.encode(last.id().toString()));
    }
}
