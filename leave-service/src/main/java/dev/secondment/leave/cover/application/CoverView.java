package dev.secondment.leave.cover.application;

import dev.secondment.leave.cover.domain.CoverFacts;
import dev.secondment.leave.cover.domain.CoverPerson;
import dev.secondment.leave.cover.domain.CoverReader;
import dev.secondment.leave.terms.domain.Side;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A case as it was when the transaction read it.
 *
 * @param readers as whom the caller reads it; what they may see is cut from the whole later
 * @param asked the caller, where it was asked to cover
 */
public record CoverView(CoverFacts facts, Set<CoverReader> readers, Optional<CoverPerson> asked) {

    /** Of an agreement's employers. */
    static CoverView of(CoverFacts facts, Set<Side> sides) {
        return new CoverView(
                facts,
                sides.stream()
                        .filter(side -> side != Side.SECONDEE)
                        .map(side -> CoverReader.valueOf(side.name()))
                        .collect(Collectors.toSet()),
                Optional.empty());
    }

    static CoverView offered(CoverFacts facts, CoverPerson person) {
        return new CoverView(facts, Set.of(CoverReader.CANDIDATE), Optional.of(person));
    }
}
