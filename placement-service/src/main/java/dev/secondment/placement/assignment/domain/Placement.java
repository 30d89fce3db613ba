package dev.secondment.placement.assignment.domain;

import dev.secondment.platform.problem.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's assignment to a host, as one signed agreement describes it: first prepared by the host, then worked,
 * then closed. The agreement says what was promised; the placement says what is the case on the ground.
 *
 * <p>A placement that is planned claims its share of the person's working time. While there is no room it stays
 * {@link PlacementStatus#PLANNED} with the conflict written down, and holds nothing.
 */
@Entity
@Table(name = "placement")
public class Placement {
    /** How long before the expected end the closing begins: time for handover and for planning the return. */
    static final int CLOSING_NOTICE_DAYS = 30;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agreementId;
    private UUID homeOrganizationId;
    private UUID hostOrganizationId;
    private String employeeRef;

    @Enumerated(EnumType.STRING)
    private PlacementStatus status;

    @Column(name = "starts_on")
    private LocalDate start;

    private LocalDate expectedEnd;
    private @Nullable LocalDate actualEnd;
    private BigDecimal fte;
    private BigDecimal homeFteRetained;
    private String hostTimeZone;
    private String siteCountry;
    private String siteRegion;
    private @Nullable LocalDate conflictFirstDay;
    private @Nullable UUID conflictsWith;

    @ElementCollection
    @CollectionTable(name = "onboarding_item", joinColumns = @JoinColumn(name = "placement_id"))
    @MapKeyColumn(name = "code")
    private Map<String, OnboardingItem> onboarding;

    protected Placement() {}

    private Placement(UUID id, PlacementTerms terms, Collection<OnboardingTemplateItem> template) {
        this.id = id;
        this.agreementId = terms.agreementId();
        this.homeOrganizationId = terms.homeOrganizationId();
        this.hostOrganizationId = terms.hostOrganizationId();
        this.employeeRef = terms.employeeRef();
        this.status = PlacementStatus.PLANNED;
        this.start = terms.period().start();
        this.expectedEnd = terms.period().end();
        this.fte = terms.fte();
        this.homeFteRetained = terms.homeFteRetained();
        this.hostTimeZone = terms.zone().getId();
        this.siteCountry = terms.siteCountry();
        this.siteRegion = terms.siteRegion();
        this.onboarding = new TreeMap<>();
        template.forEach(item -> onboarding.put(item.code(), item.itemFor(agreementId, start)));
    }

    /** A placement for a signed agreement; it holds no working time before {@link #claim}. */
    public static Placement plan(UUID id, PlacementTerms terms, Collection<OnboardingTemplateItem> template) {
        return new Placement(id, terms, template);
    }

    /**
     * Takes its place beside the person's other placements, or writes down why it cannot.
     *
     * @return what is new: nothing when the same conflict was known before
     */
    public Optional<PlacementEvent> claim(FteByDay others) {
        Optional<FteConflict> found = others.conflictOf(booking());
        if (found.isEmpty()) {
            moveTo(PlacementStatus.PREPARING);
            conflictFirstDay = null;
            conflictsWith = null;
            return Optional.of(new PlacementEvent.Planned(id, agreementId, period(), fte, siteRegion));
        }
        if (found.equals(conflict())) {
            return Optional.empty();
        }
        conflictFirstDay = found.get().firstDay();
        conflictsWith = found.get().other();
        return Optional.of(new PlacementEvent.Conflicted(id, agreementId, found.get()));
    }

    public PlacementEvent completeOnboardingItem(String code, Optional<String> evidence, Instant at) {
        OnboardingItem item = onboarding.get(code);
        if (item == null) {
            throw new PlacementRejected(
                    PlacementProblem.ONBOARDING_ITEM_UNKNOWN, "There is no onboarding item " + code + ".");
        }
        if (status.isFinal()) {
            throw new PlacementRejected(PlacementProblem.ONBOARDING_OVER, "The placement is " + status + ".");
        }
        if (item.isDone()) {
            throw new PlacementRejected(
                    PlacementProblem.ONBOARDING_ITEM_DONE, code + " was completed at " + item.doneAt() + ".");
        }
        onboarding.put(code, item.done(at, evidence));
        return new PlacementEvent.OnboardingItemDone(id, agreementId, code);
    }

    public PlacementEvent declareReady() {
        refuseUnlessAllowed(PlacementStatus.READY);
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            throw new PlacementRejected(
                            PlacementProblem.ONBOARDING_INCOMPLETE,
                            missing.size() + " blocking onboarding items are open.")
                    .with("missing", missing);
        }
        moveTo(PlacementStatus.READY);
        return new PlacementEvent.Ready(id, agreementId);
    }

    /**
     * The agreement has become active. That only follows a declared readiness, so its absence here means that
     * something was lost on the way: nobody starts on a guess.
     */
    public PlacementEvent activate(LocalDate firstDay) {
        if (status == PlacementStatus.PREPARING) {
            throw new PlacementRejected(PlacementProblem.NOT_READY, "The host has not declared readiness.");
        }
        if (status != PlacementStatus.READY) {
            throw illegal(PlacementStatus.ACTIVE);
        }
        moveTo(PlacementStatus.ACTIVE);
        return new PlacementEvent.Activated(id, agreementId, firstDay);
    }

    /** Whether the end is near enough, by the host's calendar, for the closing to begin. */
    public boolean isClosingDue(Instant now) {
        boolean running = status == PlacementStatus.ACTIVE || status == PlacementStatus.ON_HOLD;
        return running && !today(now).isBefore(expectedEnd.minusDays(CLOSING_NOTICE_DAYS));
    }

    public PlacementEvent beginClosing() {
        moveTo(PlacementStatus.CLOSING);
        return new PlacementEvent.Closing(id, agreementId, expectedEnd);
    }

    /** Whether the last day has passed, by the host's calendar. */
    public boolean isCloseDue(Instant now) {
        return status == PlacementStatus.CLOSING && today(now).isAfter(expectedEnd);
    }

    public PlacementEvent close(LocalDate lastDay) {
        moveTo(PlacementStatus.CLOSED);
        actualEnd = lastDay;
        return new PlacementEvent.Closed(id, agreementId, lastDay);
    }

    public PlacementEvent cancel() {
        moveTo(PlacementStatus.CANCELLED);
        conflictFirstDay = null;
        conflictsWith = null;
        return new PlacementEvent.Cancelled(id, agreementId);
    }

    private void moveTo(PlacementStatus target) {
        refuseUnlessAllowed(target);
        status = target;
    }

    private void refuseUnlessAllowed(PlacementStatus target) {
        if (!status.next().contains(target)) {
            throw illegal(target);
        }
    }

    private ProblemException illegal(PlacementStatus target) {
        return new PlacementRejected(PlacementProblem.ILLEGAL_TRANSITION, status + " cannot become " + target + " now.")
                .with("allowedTransitions", List.copyOf(status.next()));
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone());
    }

    /** The blocking items that are still open, in the order in which they are due. */
    public List<String> missing() {
        return onboardingItems().stream()
                .filter(item -> item.blocking() && !item.isDone())
                .map(OnboardingItem::code)
                .toList();
    }

    public List<OnboardingItem> onboardingItems() {
        return onboarding.values().stream()
                .sorted(Comparator.comparing(OnboardingItem::due).thenComparing(OnboardingItem::code))
                .toList();
    }

    /** What it takes of the person's working time, up to the day it really ended. */
    public Booking booking() {
        return new Booking(id, period(), fte, homeFteRetained);
    }

    public AssignmentPeriod period() {
        return new AssignmentPeriod(start, actualEnd().orElse(expectedEnd));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public UUID homeOrganizationId() {
        return homeOrganizationId;
    }

    public UUID hostOrganizationId() {
        return hostOrganizationId;
    }

    public String employeeRef() {
        return employeeRef;
    }

    public PlacementStatus status() {
        return status;
    }

    public LocalDate start() {
        return start;
    }

    public LocalDate expectedEnd() {
        return expectedEnd;
    }

    public Optional<LocalDate> actualEnd() {
        return Optional.ofNullable(actualEnd);
    }

    public BigDecimal fte() {
        return fte;
    }

    public BigDecimal homeFteRetained() {
        return homeFteRetained;
    }

    public ZoneId zone() {
        return ZoneId.of(hostTimeZone);
    }

    public String siteCountry() {
        return siteCountry;
    }

    public String siteRegion() {
        return siteRegion;
    }

    public Optional<FteConflict> conflict() {
        return Optional.ofNullable(conflictFirstDay).map(day -> new FteConflict(day, conflictsWith));
    }
}
