package dev.secondment.agreement.terms.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every organisation that is a party says of itself. */
public interface LegalEntity {

    @Nullable
    UUID organizationId();

    @Nullable
    String legalName();

    @Nullable
    String registerId();

    @Nullable
    String vatId();

    @Nullable
    String country();

    @Nullable
    String establishment();

    @Nullable
    List<String> signatories();

    @Nullable
    List<Contact> contacts();
}
