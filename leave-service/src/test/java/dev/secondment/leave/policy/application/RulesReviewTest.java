package dev.secondment.leave.policy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.secondment.leave.policy.domain.Accrual;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.platform.problem.Violation;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RulesReviewTest {
    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private static RulesDocument rules(String json) throws IOException {
        return JSON.readValue(json.replace('\'', '"'), RulesDocument.class);
    }

    @Test
    void an_order_of_drawing_has_every_bucket_once_and_the_refusal_says_which_it_lacks() throws IOException {
        assertThat(RulesReview.of(rules("{'drawOrder':['CONTRACTUAL','STATUTORY','CONTRACTUAL','TOIL']}")))
                .extracting(Violation::pointer, Violation::code, Violation::detail)
                .containsExactly(
                        tuple("/rules/drawOrder", "bucket-missing", "Missing: CARRY_OVER, TRANSFERRED_IN."),
                        tuple("/rules/drawOrder", "bucket-twice", "More than once: CONTRACTUAL."));
    }

    @Test
    void a_whole_order_is_taken_and_reads_the_same_after_it_was_written() throws IOException {
        RulesDocument document =
                rules("{'drawOrder':['CONTRACTUAL','STATUTORY','TOIL','CARRY_OVER','TRANSFERRED_IN']}");

        assertThat(RulesReview.of(document)).isEmpty();
        assertThat(document.read().drawOrder())
                .containsExactly(
                        Bucket.CONTRACTUAL, Bucket.STATUTORY, Bucket.TOIL, Bucket.CARRY_OVER, Bucket.TRANSFERRED_IN);
        assertThat(RulesDocument.of(document.read())).isEqualTo(document);
    }

    @Test
    void a_policy_says_which_leave_earns_none() throws IOException {
        RulesDocument document = rules("{'accrual':{'frequency':'YEARLY','pausedBy':['STUDY','UNPAID','UNPAID']}}");

        assertThat(RulesReview.of(document)).isEmpty();
        Accrual accrual = document.read().accrual();
        assertThat(accrual == null ? null : accrual.pausedBy())
                .containsExactlyInAnyOrder(Accrual.Pause.UNPAID, Accrual.Pause.STUDY);
        assertThat(RulesDocument.of(document.read()).read()).isEqualTo(document.read());
    }

    @Test
    void no_policy_can_say_so_of_sickness_or_of_leave_that_the_law_gives() {
        for (String kind : new String[] {"SICKNESS", "FAMILY", "BEREAVEMENT", "ANNUAL"}) {
            assertThatThrownBy(() -> rules("{'accrual':{'frequency':'YEARLY','pausedBy':['" + kind + "']}}"))
                    .isInstanceOf(IOException.class);
        }
    }
}
