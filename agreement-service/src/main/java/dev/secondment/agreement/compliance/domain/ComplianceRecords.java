package dev.secondment.agreement.compliance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was found, waived and done, agreement by agreement. Only ever added to. */
public interface ComplianceRecords {

    void add(KeptEvaluation evaluation);

    void add(Waiver waiver);

    void add(Formality formality);

    Optional<KeptEvaluation> latest(UUID agreementId);

    /** The latest of those made for this day or an earlier one. */
    Optional<KeptEvaluation> latestUpTo(UUID agreementId, LocalDate day);

    /** Newest first. */
    List<KeptEvaluation> evaluations(UUID agreementId, @Nullable UUID before, int limit);

    List<Waiver> waivers(UUID agreementId);

    List<Formality> formalities(UUID agreementId);
}
