package dev.secondment.agreement.compliance.domain;

import dev.secondment.agreement.rules.domain.Evaluation;
import dev.secondment.agreement.rules.domain.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One evaluation as it was made, whole: years later it still says what was asked, of which facts, by which rules. */
@Entity
@Immutable
@Table(name = "compliance_evaluation")
public class KeptEvaluation {
    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    /** The step it was made for; empty where somebody asked. */
    @Enumerated(EnumType.STRING)
    private @Nullable Step step;

    @SuppressWarnings("UnusedVariable") // Read by the query that looks for a day.
    private LocalDate day;

    @Column(name = "made_at")
    private Instant madeAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Evaluation result;

    protected KeptEvaluation() {}

    public KeptEvaluation(UUID id, UUID agreementId, @Nullable Step step, Instant madeAt, Evaluation result) {
        this.id = id;
        this.agreementId = agreementId;
        this.step = step;
        this.day = result.day();
        this.madeAt = madeAt;
        this.result = result;
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public Optional<Step> step() {
        return Optional.ofNullable(step);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Evaluation result() {
        return result;
    }
}
