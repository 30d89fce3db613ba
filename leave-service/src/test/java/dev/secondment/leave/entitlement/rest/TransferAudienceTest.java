package dev.secondment.leave.entitlement.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.secondment.leave.WireJson;
import dev.secondment.leave.entitlement.domain.LeaveTransfer;
import dev.secondment.leave.entitlement.domain.TransferFields;
import dev.secondment.leave.entitlement.domain.TransferFixture;
import dev.secondment.leave.policy.domain.MoneyReader;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every field against everybody who reads transfers. */
class TransferAudienceTest {
    private static final LeaveTransfer BEFORE =
            TransferFixture.settled(TransferFixture.news("1.0", "5", null), Optional.empty());
    private static final LeaveTransfer SETTLEMENT =
            TransferFixture.settled(TransferFixture.news("1.1096", "5", "310.50"), Optional.of(BEFORE));
    private static final LeaveTransfer CERTIFIED =
            TransferFixture.certified("Initech", "290", BigDecimal.valueOf(5), Optional.of(BEFORE));

    @Test
    void every_field_has_a_declared_audience() {
        assertThat(TransferFields.TRANSFER.fields().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(TransferResponse.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(MoneyReader.class)
    void a_reader_reads_what_is_declared_and_nothing_else(MoneyReader reader) {
        Set<String> shown = new TreeSet<>();
        for (LeaveTransfer transfer : List.of(SETTLEMENT, CERTIFIED)) {
            WireJson.of(TransferResponse.from(transfer, Set.of(reader)))
                    .fieldNames()
                    .forEachRemaining(shown::add);
        }
        Set<String> declared = new TreeSet<>();
        TransferFields.TRANSFER.fields().forEach((field, readers) -> {
            if (readers.contains(reader)) {
                declared.add(field);
            }
        });

        assertThat(shown).isEqualTo(declared);
    }

    @Test
    void what_a_day_costs_is_home_s_and_what_is_due_both_employers_know() {
        assertThat(TransferFields.TRANSFER.fields().get("dayValue")).containsExactly(MoneyReader.HOME_MONEY);
        assertThat(TransferFields.TRANSFER.fields().get("amount"))
                .containsExactlyInAnyOrder(MoneyReader.HOME_MONEY, MoneyReader.HOST_MONEY);
    }

    @Test
    void money_that_nobody_said_is_absent_and_never_nothing() {
        JsonNode shown = WireJson.of(TransferResponse.from(BEFORE, Set.of(MoneyReader.values())));

        assertThat(shown.has("dayValue") || shown.has("amount")).isFalse();
    }
}
