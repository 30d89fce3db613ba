package dev.secondment.leave.cover.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cover cases of the agreements that the caller has a part in. */
public interface CoverCases {

    void add(CoverCase opened);

    Optional<CoverCase> findFor(UUID absenceId);

    List<CoverCase> of(UUID agreementId);

    /** Newest first, by id. */
    List<CoverCase> page(@Nullable UUID agreementId, @Nullable UUID after, int size);
}
