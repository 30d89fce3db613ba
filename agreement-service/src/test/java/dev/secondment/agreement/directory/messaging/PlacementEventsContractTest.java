package dev.secondment.agreement.directory.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.agreement.directory.messaging.PlacementEventsConsumer.PlacementOfAgreement;
import dev.secondment.platform.test.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementEventsContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"planned", "ready", "conflicted", "cancelled"})
    void we_read_what_placement_service_says(String name) throws Exception {
        String type = "secondment.placement." + name + ".v1";
        PlacementOfAgreement read = new ObjectMapper()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .treeToValue(Contracts.sample(type), PlacementOfAgreement.class);
        assertThat(read.agreementId()).as("agreementId of %s", type).isNotNull();
    }

    @Test
    void every_type_we_wait_for_exists() {
        assertThat(Contracts.types("secondment.placement.")).containsAll(PlacementEventsConsumer.TOLD_BY_TYPE.keySet());
    }
}
