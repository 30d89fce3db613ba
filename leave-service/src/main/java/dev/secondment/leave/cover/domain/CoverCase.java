package dev.secondment.leave.cover.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The question how a host gets by while a seconded person is unexpectedly absent. It opens by itself with the absence,
 * so that a host never learns of it too late to ask.
 */
@Entity
@Table(name = "cover_case")
public class CoverCase {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "absence_id")
    private UUID absenceId;

    @Enumerated(EnumType.STRING)
    private CoverStatus status;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "expected_return")
    private @Nullable LocalDate expectedReturn;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected CoverCase() {}

    public static CoverCase open(UUID id, CoverNeed need, Instant at) {
        CoverCase opened = new CoverCase();
        opened.id = id;
        opened.agreementId = need.agreementId();
        opened.absenceId = need.absenceId();
        opened.firstDay = need.firstDay();
        opened.expectedReturn = need.expectedReturn();
        opened.openedAt = at;
        opened.status = CoverStatus.OPEN;
        return opened;
    }

    /**
     * @return whether there was something to cancel
     */
    public boolean cancel() {
        boolean possible = status.next().contains(CoverStatus.CANCELLED);
        if (possible) {
            status = CoverStatus.CANCELLED;
        }
        return possible;
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

    public UUID absenceId() {
        return absenceId;
    }

    public CoverStatus status() {
        return status;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public Optional<LocalDate> expectedReturn() {
        return Optional.ofNullable(expectedReturn);
    }

    public Instant openedAt() {
        return openedAt;
    }
}
