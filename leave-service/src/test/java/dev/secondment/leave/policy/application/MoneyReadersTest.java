package dev.secondment.leave.policy.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.policy.domain.MoneyAudience;
import dev.secondment.leave.policy.domain.MoneyReader;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.domain.Side;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyReadersTest {

    @ParameterizedTest(name = "{1} of {0} reads money: {2}")
    @CsvSource({
        "HOME, hr, true",
        "HOME, payroll, true",
        "HOME, finance, true",
        "HOME, partner-api, true",
        "HOME, line-manager, false",
        "HOME, auditor, false",
        "HOME, compliance, false",
        "HOST, hr, true",
        "HOST, finance, true",
        "HOST, partner-api, true",
        "HOST, payroll, false",
        "HOST, line-manager, false",
        "HOST, auditor, false",
        "SECONDEE, secondee, false",
        "SECONDEE, hr, false",
    })
    void money_is_read_by_side_and_role_together(Side side, String role, boolean money) {
        Set<MoneyReader> readers = MoneyReaders.of(new Actor("somebody", Set.of(side), Set.of(role)));

        assertThat(readers).contains(MoneyReader.valueOf(side.name()));
        assertThat(readers.stream().anyMatch(reader -> reader.name().equals(side + "_MONEY")))
                .isEqualTo(money);
        assertThat(readers).hasSize(money ? 2 : 1);
    }

    @Test
    void events_say_it_in_the_words_of_an_audience() {
        assertThat(MoneyReaders.inEvents(new MoneyAudience(Map.of(
                        "dayValue", Set.of(MoneyReader.HOME_MONEY),
                        "amount", Set.of(MoneyReader.HOST_MONEY, MoneyReader.SECONDEE)))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "dayValue", Set.of("HOME_HR", "HOME_PAYROLL", "HOME_FINANCE", "HOME_PARTNER_API"),
                        "amount", Set.of("HOST_HR", "HOST_FINANCE", "HOST_PARTNER_API", "SECONDEE")));
    }
}
