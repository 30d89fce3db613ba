package dev.secondment.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What can become of a contract that is laid before its parties to sign. */
class SigningStoriesIT {
    private static final Duration SOON = Duration.ofSeconds(45);

    private static final String SIGNED = "secondment.agreement.signed.v1";
    private static final String REJECTED = "secondment.agreement.rejected.v1";
    private static final String REFUSED = "secondment.agreement.signature-refused.v1";
    private static final String EXPIRED = "secondment.agreement.expired-unsigned.v1";

    @Test
    void why_an_employee_refuses_is_home_hrs_to_know_alone() {
        Secondment secondment = Secondment.approved(Kind.CLIENT_SECONDMENT);
        String why = "My father needs me here.";
        Kind.CLIENT_SECONDMENT
                .as(Party.SECONDEE)
                .command(secondment.path(), "/signature-refusals", "{\"reason\":\"" + why + "\"}", 200);

        assertThat(secondment.read().path("refusal").path("reason").asText()).isEqualTo(why);
        assertThat(secondment.home().get(secondment.path() + "/history").text()).contains(why);
        for (String login : List.of("acme-manager", "acme-payroll", "globex-hr", "globex-manager")) {
            Answer seen = Client.as(login).get(secondment.path());
            assertThat(seen.body().path("status").asText()).as(login).isEqualTo("REJECTED");
            assertThat(seen.text()).as(login).doesNotContain("refusal").doesNotContain(why);
            assertThat(Client.as(login).get(secondment.path() + "/history").text())
                    .as(login)
                    .doesNotContain(why)
                    .doesNotContain("SIGNATURE_REFUSED");
        }
        await().atMost(Feed.SOON)
                .untilAsserted(() -> assertThat(toldTo("acme-hr", secondment)).contains(REFUSED, REJECTED));
        await().atMost(Feed.SOON)
                .untilAsserted(() -> assertThat(toldTo("globex-hr", secondment))
                        .contains(REJECTED)
                        .doesNotContain(REFUSED));
        assertThat(toldTo("acme-payroll", secondment)).doesNotContain(REFUSED);
        await().atMost(SOON).untilAsserted(() -> assertThat(secondment.events()).contains(REJECTED));
        assertThat(Secondment.AGREEMENTS.events(secondment.id()).toString())
                .as("no event carries a reason")
                .doesNotContain(why);
    }

    @Test
    void a_round_that_is_not_signed_in_time_expires_once() {
        Secondment secondment = Secondment.drafted(Kind.CLIENT_SECONDMENT);
        secondment.approve("{\"decision\":\"APPROVE\",\"signBy\":\"" + secondment.on("08-20") + "\"}");
        secondment.sign(List.of(Party.HOME, Party.HOST));
        secondment.today("08-20");
        assertThat(secondment.status()).as("the last day counts").isEqualTo("AWAITING_SIGNATURES");
        secondment.today("08-21");
        secondment.statusBecomes("EXPIRED_UNSIGNED");
        Answer late = Kind.CLIENT_SECONDMENT
                .as(Party.SECONDEE)
                .command(
                        secondment.path() + "/signatures",
                        secondment.home().get(secondment.path()).etag(),
                        secondment.signature(Party.SECONDEE));
        assertThat(late.status()).as(late.text()).isEqualTo(409);
        await().atMost(SOON).untilAsserted(() -> assertThat(secondment.events()).contains(EXPIRED));
        secondment.today("09-01");
        assertThat(secondment.status()).isEqualTo("EXPIRED_UNSIGNED");
        assertThat(secondment.events()).containsOnlyOnce(EXPIRED).doesNotContain(SIGNED);
    }

    @Test
    void ten_last_signatures_at_once_sign_one_contract() throws Exception {
        Secondment secondment = Secondment.approved(Kind.CLIENT_SECONDMENT);
        secondment.sign(List.of(Party.HOME, Party.HOST));
        Client person = Kind.CLIENT_SECONDMENT.as(Party.SECONDEE);
        String signature = secondment.signature(Party.SECONDEE);
        String etag = person.get(secondment.path()).etag();
        List<Answer> answers = atOnce(10, () -> person.command(secondment.path() + "/signatures", etag, signature));

        assertThat(answers).extracting(Answer::status).containsOnly(200, 412).containsOnlyOnce(200);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 200)
                .allSatisfy(answer ->
                        assertThat(answer.body().path("status").asText()).isEqualTo("SIGNED"));
        assertThat(secondment.read().path("signatures")).hasSize(3);
        await().atMost(SOON).untilAsserted(() -> assertThat(secondment.events()).contains(SIGNED));
        secondment.prepare();
        assertThat(secondment.events()).containsOnlyOnce(SIGNED);
    }

    private static List<Answer> atOnce(int times, Callable<Answer> request)
            throws InterruptedException, ExecutionException {
        List<Answer> answers = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Answer> answer : pool.invokeAll(Collections.nCopies(times, request))) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private static List<String> toldTo(String login, Secondment secondment) {
        return Feed.of(Client.as(login)).types(secondment.id());
    }
}
