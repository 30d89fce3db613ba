package dev.secondment.leave.cover.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.WireJson;
import dev.secondment.leave.cover.domain.CoverCase;
import dev.secondment.leave.cover.domain.CoverNeed;
import dev.secondment.leave.cover.domain.CoverStatus;
import dev.secondment.platform.test.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverEventContractTest {
    private final CoverCase opened = CoverCase.open(
            UUID.randomUUID(),
            new CoverNeed(UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 8)),
            Instant.EPOCH);

    @ParameterizedTest
    @ValueSource(strings = {OutboxCoverEvents.OPENED, OutboxCoverEvents.CANCELLED})
    void cover_is_told_as_promised(String type) {
        Contracts.assertMatches(type, WireJson.of(OutboxCoverEvents.CoverData.of(opened)));
    }

    @Test
    void a_case_is_cancelled_once() {
        assertThat(opened.cancel()).isTrue();
        assertThat(opened.cancel()).isFalse();
        assertThat(opened.status()).isEqualTo(CoverStatus.CANCELLED);
        assertThat(CoverStatus.OPEN.next()).isEqualTo(Set.of(CoverStatus.CANCELLED));
        assertThat(CoverStatus.CANCELLED.next()).isEmpty();
    }
}
