package dev.secondment.placement.assignment.domain;

import dev.secondment.platform.problem.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * One person's assignment to a host, as one signed agreement describes it: first prepared by the host, then worked,
 * then closed. The agreement says what was promised; the placement says what is the case on the ground.
 *
 * <p>A placement that is planned claims its share of the person's working time. While there is no room it stays
 * {@link PlacementStatus#PLANNED} with the conflict written down, and holds nothing. Later the agreement may move its days,
 * its share or its place: the placement follows, and where the person has no room for that, it says so, holds what it
 * held and tries again.
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

    @Embedded
    private AssignmentEnd finish;

    private @Nullable LocalDate hostChangesOn;
    private @Nullable LocalDate conflictFirstDay;
    private @Nullable UUID conflictsWith;

    @ElementCollection
    @CollectionTable(name = "placement_conditions", joinColumns = @JoinColumn(name = "placement_id"))
    @OrderBy("effectiveFrom")
    @BatchSize(size = 200)
    private List<Conditions> conditions;

    @ElementCollection
    @CollectionTable(name = "placement_booking", joinColumns = @JoinColumn(name = "placement_id"))
    @OrderBy("startsOn")
    @BatchSize(size = 200)
    private List<BookedTime> booked;

    @ElementCollection
    @CollectionTable(name = "onboarding_item", joinColumns = @JoinColumn(name = "placement_id"))
    @MapKeyColumn(name = "code")
    private Map<String, OnboardingItem> onboarding;

    protected Placement() {}

    private Placement(UUID id, PlacementTerms terms, Collection<OnboardingTemplateItem> template) {
        this.id = id;
        this.agreementId = terms.agreementId();
        this.homeOrganizationId = terms.homeOrganizationId();
        this.hostOrganizationId = terms.timeline().on(terms.period().start()).hostOrganizationId();
        this.employeeRef = terms.employeeRef();
        this.status = PlacementStatus.PLANNED;
        this.start = terms.period().start();
        this.finish = AssignmentEnd.asPlanned(terms.period().end());
        this.conditions = new ArrayList<>(terms.timeline().parts());
        this.booked = new ArrayList<>();
        this.onboarding = new TreeMap<>();
        template.forEach(item -> onboarding.put(item.code(), item.itemFor(agreementId, start)));
    }

    /** A placement for a signed agreement; it holds no working time before {@link #claim}. */
    public static Placement plan(UUID id, PlacementTerms terms, Collection<OnboardingTemplateItem> template) {
        return new Placement(id, terms, template);
    }

    /**
     * Takes its place beside the person's other placements, as it is agreed now, or writes down why it cannot. What it
     * held before it keeps meanwhile, of the days that are still its own.
     *
     * @return what is new: nothing when the same conflict was known before, or none is
     */
    public Optional<PlacementEvent> claim(FteByDay others) {
        if (status == PlacementStatus.CANCELLED) {
            throw illegal(PlacementStatus.PREPARING);
        }
        List<Booking> wanted = timeline().bookings(id, period());
        Optional<FteConflict> found = others.conflictOf(wanted);
        if (found.isPresent()) {
            book(bookings().stream()
                    .flatMap(held -> held.within(period()).stream())
                    .toList());
            return found.equals(conflict()) ? Optional.empty() : Optional.of(conflicted(found.get()));
        }
        book(wanted);
        Optional<PlacementEvent> news = conflict()
                .map(gone -> roomFrom(gone.firstDay()))
                .or(() -> status == PlacementStatus.PLANNED ? Optional.of(roomFrom(start)) : Optional.empty());
        conflictFirstDay = null;
        conflictsWith = null;
        return news;
    }

    private void book(List<Booking> bookings) {
        if (!bookings.equals(bookings())) {
            booked.clear();
            bookings.forEach(booking -> booked.add(BookedTime.of(agreementId, booking)));
        }
    }

    private PlacementEvent conflicted(FteConflict conflict) {
        conflictFirstDay = conflict.firstDay();
        conflictsWith = conflict.other();
        return new PlacementEvent.Conflicted(id, agreementId, conflict);
    }

    /** Whoever has heard of a conflict hears what stands now. */
    private PlacementEvent roomFrom(LocalDate day) {
        if (status == PlacementStatus.PLANNED) {
            moveTo(PlacementStatus.PREPARING);
        }
        Conditions first = timeline().on(start);
        return switch (status) {
            case PREPARING -> new PlacementEvent.Planned(id, agreementId, period(), first.fte(), first.siteRegion());
            case READY -> new PlacementEvent.Ready(id, agreementId);
            default -> new PlacementEvent.Changed(id, agreementId, Set.of("workingTime"), day);
        };
    }

    /**
     * The agreement was amended: what is agreed now takes the place of what was agreed before, past days included. Where
     * the person has no room for it, the placement goes on and holds what it held, and the conflict is on record. What is
     * over keeps its last day.
     *
     * @param effectiveFrom the first day of what is new
     */
    public List<PlacementEvent> amend(PlacementTerms terms, LocalDate effectiveFrom, FteByDay others) {
        if (status == PlacementStatus.CANCELLED) {
            return List.of();
        }
        Set<String> changed = timeline().fieldsOtherwiseIn(terms.timeline());
        moveStart(terms.period().start(), changed);
        LocalDate endBefore = finish.day();
        finish = finish.plannedFor(terms.period().end());
        if (!finish.day().equals(endBefore)) {
            changed.add("expectedEnd");
        }
        conditions.clear();
        conditions.addAll(terms.timeline().parts());
        hostChangesOn =
                timeline().hostChangesFrom(start, hostOrganizationId, period()).orElse(null);
        return changed.isEmpty() ? List.of() : withClaim(others, changed(changed, effectiveFrom));
    }

    private void moveStart(LocalDate to, Set<String> changed) {
        long days = ChronoUnit.DAYS.between(start, to);
        if (days != 0) {
            changed.add("start");
            start = to;
            onboarding.replaceAll((_, item) -> item.movedBy(days));
        }
    }

    /** The next host takes over: from now on it is this placement's. */
    public boolean followHost(Instant now) {
        if (hostChangesOn == null || today(now).isBefore(hostChangesOn)) {
            return false;
        }
        hostOrganizationId = conditionsAt(now).hostOrganizationId();
        hostChangesOn = timeline()
                .hostChangesFrom(today(now), hostOrganizationId, period())
                .orElse(null);
        return true;
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
        conflict().ifPresent(conflict -> {
            throw new PlacementRejected(
                    PlacementProblem.OVERLAP,
                    "From " + conflict.firstDay() + " on the person's working time has no room for what is agreed.");
        });
        moveTo(PlacementStatus.READY);
        return new PlacementEvent.Ready(id, agreementId);
    }

    /**
     * The agreement has become active. That only follows a declared readiness, so its absence here means that
     * something was lost on the way: nobody starts on a guess.
     *
     * @return nothing where it began before: an agreement says so again when its database was restored
     */
    public Optional<PlacementEvent> activate(LocalDate firstDay) {
        if (hasBegun()) {
            return Optional.empty();
        }
        if (status == PlacementStatus.PREPARING) {
            throw new PlacementRejected(PlacementProblem.NOT_READY, "The host has not declared readiness.");
        }
        if (status != PlacementStatus.READY) {
            throw illegal(PlacementStatus.ACTIVE);
        }
        moveTo(PlacementStatus.ACTIVE);
        return Optional.of(new PlacementEvent.Activated(id, agreementId, firstDay));
    }

    private boolean hasBegun() {
        return isRunning() || isEnding();
    }

    private boolean isRunning() {
        return status == PlacementStatus.ACTIVE || status == PlacementStatus.ON_HOLD;
    }

    /**
     * The agreement will end with this day, or did. A running placement closes; one that is closed already is corrected,
     * since a last day learned late is still the last day.
     */
    public List<PlacementEvent> endOn(LocalDate lastDay, EndReason reason, FteByDay others) {
        if (status == PlacementStatus.CANCELLED) {
            return List.of();
        }
        if (status == PlacementStatus.CLOSED) {
            return correct(lastDay, reason, others);
        }
        if (lastDay.isBefore(start) && status.next().contains(PlacementStatus.CANCELLED)) {
            return cancel().stream().toList();
        }
        List<PlacementEvent> news = moveEnd(lastDay, reason, others);
        return isRunning() ? followedBy(news, beginClosing()) : news;
    }

    /** The agreement goes on up to this day, so the closing, if it had begun, is called off. */
    public List<PlacementEvent> extendTo(LocalDate newEnd, FteByDay others) {
        if (status == PlacementStatus.CANCELLED) {
            return List.of();
        }
        if (status == PlacementStatus.CLOSED) {
            return correct(newEnd, EndReason.AS_PLANNED, others);
        }
        List<PlacementEvent> news = moveEnd(newEnd, null, others);
        if (status != PlacementStatus.CLOSING) {
            return news;
        }
        moveTo(PlacementStatus.ACTIVE);
        return followedBy(news, new PlacementEvent.Extended(id, agreementId, expectedEnd()));
    }

    private List<PlacementEvent> moveEnd(LocalDate lastDay, @Nullable EndReason reason, FteByDay others) {
        boolean moved = !lastDay.equals(expectedEnd());
        finish = finish.agreedFor(lastDay, reason);
        return moved ? withClaim(others, changed(Set.of("expectedEnd"), lastDay)) : List.of();
    }

    private List<PlacementEvent> correct(LocalDate lastDay, EndReason reason, FteByDay others) {
        Set<String> changed = new TreeSet<>();
        if (!lastDay.equals(finish.actual())) {
            changed.add("actualEnd");
        }
        if (reason != finish.reason()) {
            changed.add("endReason");
        }
        finish = finish.over(lastDay, reason);
        return changed.isEmpty() ? List.of() : withClaim(others, changed(changed, lastDay));
    }

    private PlacementEvent changed(Set<String> fields, LocalDate from) {
        return new PlacementEvent.Changed(id, agreementId, new TreeSet<>(fields), from);
    }

    private List<PlacementEvent> withClaim(FteByDay others, PlacementEvent news) {
        return Stream.concat(Stream.of(news), claim(others).stream()).toList();
    }

    private static List<PlacementEvent> followedBy(List<PlacementEvent> news, PlacementEvent last) {
        return Stream.concat(news.stream(), Stream.of(last)).toList();
    }

    /** The agreement is suspended; a placement that is closing, or over, goes on closing. */
    public Optional<PlacementEvent> hold(LocalDate from, String reasonCode, Optional<LocalDate> reviewOn) {
        if (status == PlacementStatus.ON_HOLD || isEnding() || status == PlacementStatus.CANCELLED) {
            return Optional.empty();
        }
        moveTo(PlacementStatus.ON_HOLD);
        return Optional.of(new PlacementEvent.OnHold(id, agreementId, from, reasonCode, reviewOn));
    }

    /** The agreement goes on after a suspension. */
    public Optional<PlacementEvent> resume(LocalDate from) {
        if (status == PlacementStatus.ACTIVE || isEnding() || status == PlacementStatus.CANCELLED) {
            return Optional.empty();
        }
        if (status != PlacementStatus.ON_HOLD) {
            throw illegal(PlacementStatus.ACTIVE);
        }
        moveTo(PlacementStatus.ACTIVE);
        return Optional.of(new PlacementEvent.Resumed(id, agreementId, from));
    }

    /** Whether the end is agreed, or near enough by the host's calendar, for the closing to begin. */
    public boolean isClosingDue(Instant now) {
        return isRunning()
                && (finish.reason() != null
                        || !today(now).isBefore(expectedEnd().minusDays(CLOSING_NOTICE_DAYS)));
    }

    public PlacementEvent beginClosing() {
        moveTo(PlacementStatus.CLOSING);
        return new PlacementEvent.Closing(id, agreementId, expectedEnd());
    }

    /** Whether the last day has passed, by the host's calendar. */
    public boolean isCloseDue(Instant now) {
        return status == PlacementStatus.CLOSING && today(now).isAfter(expectedEnd());
    }

    public List<PlacementEvent> close(FteByDay others) {
        moveTo(PlacementStatus.CLOSED);
        finish = finish.over();
        EndReason reason = Objects.requireNonNull(finish.reason());
        return withClaim(others, new PlacementEvent.Closed(id, agreementId, finish.day(), reason));
    }

    /** Whether the last day is no longer just expected. */
    public boolean isEnding() {
        return status == PlacementStatus.CLOSING || status == PlacementStatus.CLOSED;
    }

    /** @return nothing where it was cancelled before */
    public Optional<PlacementEvent> cancel() {
        if (status == PlacementStatus.CANCELLED) {
            return Optional.empty();
        }
        moveTo(PlacementStatus.CANCELLED);
        booked.clear();
        conflictFirstDay = null;
        conflictsWith = null;
        return Optional.of(new PlacementEvent.Cancelled(id, agreementId));
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

    /** Whether the placement is this host's, or will be. */
    public boolean awaits(UUID host) {
        return host.equals(hostOrganizationId)
                || conditions.stream()
                        .filter(part ->
                                hostChangesOn != null && !part.effectiveFrom().isBefore(hostChangesOn))
                        .anyMatch(part -> part.hostOrganizationId().equals(host));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What is agreed for today; before the first day for that one, and after the last for the last. */
    public Conditions conditionsAt(Instant now) {
        LocalDate last = period().end();
        LocalDate day = later(today(now), start);
        return timeline().on(day.isAfter(last) ? last : day);
    }

    public Timeline timeline() {
        return new Timeline(conditions);
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

    /** What it holds of the person's working time. */
    public List<Booking> bookings() {
        return booked.stream()
                .map(time -> time.booking(id))
                .sorted(Comparator.comparing(booking -> booking.period().start()))
                .toList();
    }

    public AssignmentPeriod period() {
        return new AssignmentPeriod(start, finish.day());
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

    /** The last day: the agreed one, where the agreement ends earlier or later than it was planned. */
    public LocalDate expectedEnd() {
        return finish.expected();
    }

    public Optional<LocalDate> actualEnd() {
        return Optional.ofNullable(finish.actual());
    }

    /** Why it ends, once that is agreed or it is over. */
    public Optional<EndReason> endReason() {
        return Optional.ofNullable(finish.reason());
    }

    /** The host's calendar, by which the assignment ends. */
    public ZoneId zone() {
        return timeline().last().zone();
    }

    public Optional<FteConflict> conflict() {
        return Optional.ofNullable(conflictFirstDay).map(day -> new FteConflict(day, conflictsWith));
    }
}
