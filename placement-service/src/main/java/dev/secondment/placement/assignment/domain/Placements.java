package dev.secondment.placement.assignment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All placements that the caller may see. */
public interface Placements {

    void add(Placement placement);

    /** @throws PlacementRejected {@link PlacementProblem#NOT_FOUND} */
    Placement get(UUID id);

    /** For a change: whoever else wants to change it waits until this transaction ends. */
    Optional<Placement> takeByAgreement(UUID agreementId);

    /** In the order of their agreements. */
    List<Placement> list(Filter filter, Optional<UUID> afterAgreement, int limit);

    /**
     * What the person's other placements hold. Nobody else can change it before this transaction ends, so a decision
     * made on it stays true.
     */
    FteByDay holdWorkingTimeBeside(Placement placement);

    /** The placements that found no room when they were last looked at, oldest first. */
    List<UUID> conflicted();

    /** Running placements whose closing begins, and closing ones whose end passes, by the given day somewhere on earth. */
    List<UUID> endingBy(LocalDate day);

    /** Placements that another host takes over by the given day somewhere on earth. */
    List<UUID> changingHostBy(LocalDate day);

    /** The placement, for one piece of dated work; nothing while another replica is at it. */
    Optional<Placement> takeForWork(UUID id);

    List<OnboardingTemplateItem> onboardingTemplate();

    /** What a list is narrowed to. */
    record Filter(Optional<UUID> agreementId, Optional<PlacementStatus> status) {}
}
