package dev.secondment.agreement.suspension.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.secondment.agreement.lifecycle.messaging.PublishedFacts;
import dev.secondment.agreement.suspension.domain.SuspensionEvent;
import dev.secondment.platform.data.NewEvent;
import dev.secondment.platform.test.Contracts;
import dev.secondment.platform.web.StrictJson;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuspensionEventContractTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static {
        new StrictJson().customize(JSON);
    }

    @Test
    void the_reminder_is_for_home_hr_and_fits_its_schema() {
        UUID id = UUID.fromString("019a91f3-5b10-7c4e-9a1e-2f60d4a7c001");
        NewEvent encoded = PublishedFacts.publish(
                id, new SuspensionEventEncoder(), new SuspensionEvent.ReviewDue(id, LocalDate.of(2026, 11, 2)));
        Contracts.assertMatches(encoded.type(), JSON.valueToTree(encoded.data()));
        assertThat(encoded.audience()).containsExactlyInAnyOrder("HOME_HR", "HOME_PARTNER_API");
    }
}
