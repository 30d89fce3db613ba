package dev.secondment.placement.assignment.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.secondment.placement.assignment.domain.AssignmentPeriod;
import dev.secondment.placement.assignment.domain.EndReason;
import dev.secondment.placement.assignment.domain.FteConflict;
import dev.secondment.placement.assignment.domain.PlacementEvent;
import dev.secondment.placement.assignment.domain.PlacementFixture;
import dev.secondment.platform.test.Contracts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementEventContractTest {
    private static final UUID PLACEMENT = PlacementFixture.ID;
    private static final UUID AGREEMENT = PlacementFixture.AGREEMENT;
    private static final LocalDate START = PlacementFixture.START;
    private static final LocalDate END = PlacementFixture.END;

    private final ObjectMapper json =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static Stream<PlacementEvent> oneOfEach() {
        return Stream.of(
                new PlacementEvent.Planned(
                        PLACEMENT, AGREEMENT, new AssignmentPeriod(START, END), new BigDecimal("1.0000"), "DE-BY"),
                new PlacementEvent.Conflicted(
                        PLACEMENT,
                        AGREEMENT,
                        new FteConflict(START, UUID.fromString("0190a100-0000-7000-8000-0000000007e4"))),
                new PlacementEvent.OnboardingItemDone(PLACEMENT, AGREEMENT, "BADGE"),
                new PlacementEvent.Ready(PLACEMENT, AGREEMENT),
                new PlacementEvent.Activated(PLACEMENT, AGREEMENT, START),
                new PlacementEvent.Changed(
                        PLACEMENT,
                        AGREEMENT,
                        new TreeSet<>(Set.of("homeFteRetained", "fte")),
                        LocalDate.parse("2026-12-01")),
                new PlacementEvent.OnHold(
                        PLACEMENT,
                        AGREEMENT,
                        LocalDate.parse("2026-10-05"),
                        "PERMIT_GAP",
                        Optional.of(LocalDate.parse("2026-11-02"))),
                new PlacementEvent.Resumed(PLACEMENT, AGREEMENT, LocalDate.parse("2026-10-26")),
                new PlacementEvent.Extended(PLACEMENT, AGREEMENT, LocalDate.parse("2027-06-30")),
                new PlacementEvent.Closing(PLACEMENT, AGREEMENT, END),
                new PlacementEvent.Closed(PLACEMENT, AGREEMENT, END, EndReason.AS_PLANNED),
                new PlacementEvent.Cancelled(PLACEMENT, AGREEMENT));
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void an_event_is_written_as_its_schema_says_and_its_sample_shows(PlacementEvent event) {
        PlacementEventEncoder.Encoded encoded = PlacementEventEncoder.encode(event);
        Contracts.assertMatches(encoded.type(), json.valueToTree(encoded.data()));
        assertThat((Object) json.valueToTree(encoded.data())).isEqualTo(Contracts.sample(encoded.type()));
    }

    @Test
    void every_published_type_has_a_contract_and_every_contract_a_type() {
        assertThat(oneOfEach().map(event -> PlacementEventEncoder.encode(event).type()))
                .containsExactlyInAnyOrderElementsOf(Contracts.types("secondment.placement."));
    }
}
