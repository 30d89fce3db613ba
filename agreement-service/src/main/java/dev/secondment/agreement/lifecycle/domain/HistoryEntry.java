package dev.secondment.agreement.lifecycle.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that happened: when it was recorded, from when it holds, by which side. Written once, never changed. */
@Entity
@Table(name = "agreement_history")
public class HistoryEntry {

    /** The id of the event that told the world. */
    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    /** The database counts: within one agreement, whose row is locked meanwhile, that is the order of the events. */
    @SuppressWarnings("UnusedVariable") // Read by the query that sorts.
    @Column(insertable = false, updatable = false)
    private @Nullable Long position;

    private long version;

    private String change;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "effective_from")
    private @Nullable LocalDate effectiveFrom;

    /** Empty for what time or another service did. */
    @Enumerated(EnumType.STRING)
    @Column(name = "by_side")
    private @Nullable Side bySide;

    private @Nullable String reason;

    @Column(name = "changed_fields")
    private List<String> changedFields;

    private List<String> audience;

    /** The others, as the agreement named them then. */
    @Column(name = "host_org")
    private @Nullable UUID hostOrganization;

    @Column(name = "employee_ref")
    private @Nullable String employeeRef;

    @Column(name = "vendor_org")
    private @Nullable UUID vendorOrganization;

    @Column(name = "client_org")
    private @Nullable UUID clientOrganization;

    protected HistoryEntry() {}

    public HistoryEntry(UUID eventId, Agreement agreement, AgreementFact event, @Nullable Side by, Instant at) {
        this.id = eventId;
        this.agreementId = agreement.id();
        this.version = agreement.version();
        this.change = event.change();
        this.recordedAt = at;
        this.effectiveFrom = event.effectiveFrom();
        this.bySide = event.namesItsActor() ? by : null;
        this.reason = event.reason();
        this.changedFields = event.changedFields();
        this.audience = event.audience().stream().map(Audience::name).sorted().toList();
        this.hostOrganization = agreement.hostOrganization().orElse(null);
        this.employeeRef = agreement.employeeRef().orElse(null);
        Map<Side, UUID> thirdParties = SigningPolicy.thirdParties(agreement.terms());
        this.vendorOrganization = thirdParties.get(Side.VENDOR);
        this.clientOrganization = thirdParties.get(Side.CLIENT);
    }

    public String change() {
        return change;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<LocalDate> effectiveFrom() {
        return Optional.ofNullable(effectiveFrom);
    }

    public Optional<Side> bySide() {
        return Optional.ofNullable(bySide);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public List<String> changedFields() {
        return changedFields;
    }

    /**
     * Who may know of it. Whoever took another's place does not inherit what was said to that other.
     *
     * @param latest what happened last: it names the present parties
     */
    public Set<Audience> audience(HistoryEntry latest) {
        return stillThere(audience.stream().map(Audience::valueOf), latest);
    }

    /**
     * Who of them may read why, in the words of whoever acted: the person's are for home HR and themselves, those of
     * others for all who share the employment; and everybody reads their own.
     */
    public Set<Audience> reasonAudience(HistoryEntry latest) {
        if (bySide == Side.SECONDEE) {
            return stillThere(Audience.PERSONAL.stream(), latest);
        }
        Stream<Audience> own = Stream.ofNullable(bySide).map(Audience::of);
        return stillThere(Stream.concat(Audience.EMPLOYMENT.stream(), own), latest);
    }

    private Set<Audience> stillThere(Stream<Audience> told, HistoryEntry latest) {
        return told.filter(part -> Objects.equals(partyBehind(part), latest.partyBehind(part)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable Object partyBehind(Audience part) {
        return switch (part.side()) {
            case HOME -> null;
            case HOST -> hostOrganization;
            case SECONDEE -> employeeRef;
            case VENDOR -> vendorOrganization;
            case CLIENT -> clientOrganization;
        };
    }
}
