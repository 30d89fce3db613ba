package dev.secondment.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a contract after its signature, for each kind of secondment. */
class ContractStoriesIT {
    private static final Duration SOON = Duration.ofSeconds(45);

    @ParameterizedTest
    @EnumSource
    void amended_for_the_past_and_for_the_future_then_extended_and_converted(Kind kind) {
        Secondment secondment = Secondment.running(kind);
        secondment.payrollHears("START 09-01 500.00");

        secondment.today("10-20");
        secondment.promote("Principal engineer", "700.00", secondment.on("10-01"));
        secondment.promote("Chief engineer", "900.00", secondment.on("12-01"));
        everyDayHasItsTerms(secondment);
        String pastMonth = secondment.on("10-01").toString().substring(0, 7);
        secondment.payrollHears("START 09-01 500.00", "CHANGE 10-01 700.00 again " + pastMonth, "CHANGE 12-01 900.00");
        thePlacementFollows(secondment, "Principal engineer");

        secondment.today("02-02");
        secondment.statusBecomes("ENDING");
        secondment.placementBecomes("CLOSING");
        thePlacementFollows(secondment, "Chief engineer");
        secondment.extend(secondment.on("07-31"));
        secondment.statusBecomes("ACTIVE");
        secondment.placementBecomes("ACTIVE");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                secondment.placement().path("expectedEnd").asText())
                        .isEqualTo(secondment.on("07-31").toString()));
        assertThat(secondment.asOf("12-15").path("hostRole").path("title").asText())
                .isEqualTo("Chief engineer");

        secondment.convert(secondment.on("04-01"));
        secondment.isOverAfter(secondment.on("03-31"), "CONVERTED");
        secondment.payrollHears(
                "START 09-01 500.00",
                "CHANGE 10-01 700.00 again " + pastMonth,
                "CHANGE 12-01 900.00",
                "STOP 03-31 900.00");
    }

    private static void everyDayHasItsTerms(Secondment secondment) {
        assertThat(List.of("09-15", "10-15", "12-15"))
                .extracting(day ->
                        secondment.asOf(day).path("hostRole").path("title").asText())
                .containsExactly("Lead engineer", "Principal engineer", "Chief engineer");
        assertThat(secondment.read().path("hostRole").path("title").asText()).isEqualTo("Principal engineer");
    }

    private static void thePlacementFollows(Secondment secondment, String titleToday) {
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(secondment.placement().path("agreed"))
                    .extracting(agreed -> agreed.path("hostRole").path("title").asText())
                    .containsExactly("Lead engineer", "Principal engineer", "Chief engineer");
            assertThat(secondment.placement().path("hostRole").path("title").asText())
                    .isEqualTo(titleToday);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "INTERNAL_MOVE, HOME, HOME_RECALL",
        "INTERNAL_MOVE, HOST, HOST_REQUEST",
        "INTERNAL_MOVE, SECONDEE, EMPLOYEE_REQUEST",
        "CLIENT_SECONDMENT, HOME, HOME_RECALL",
        "CLIENT_SECONDMENT, HOST, HOST_REQUEST",
        "CLIENT_SECONDMENT, SECONDEE, EMPLOYEE_REQUEST",
        "VENDOR_PROJECT, HOME, HOME_RECALL",
        "VENDOR_PROJECT, HOST, HOST_REQUEST",
        "VENDOR_PROJECT, SECONDEE, EMPLOYEE_REQUEST"
    })
    void ended_early_by_notice(Kind kind, Party party, String ground) {
        Secondment secondment = Secondment.running(kind);
        secondment.today("10-05");
        LocalDate lastDay = secondment.giveNotice(party, ground);
        assertThat(lastDay).as("four weeks later").isEqualTo(secondment.on("11-02"));
        secondment.isOverAfter(lastDay, "ENDED");
        secondment.payrollHears("START 09-01 500.00", "STOP 11-02 500.00");
    }

    @Test
    void a_vendor_project_whose_task_is_done_ends_when_nobody_objects() {
        Secondment secondment = Secondment.running(Kind.VENDOR_PROJECT);
        secondment.today("10-05");
        String completion = secondment.submitCompletion();
        secondment.acceptCompletion(completion, Party.HOME);
        LocalDate objectBy = LocalDate.parse(
                secondment.home().get(completion).body().path("objectBy").asText());
        assertThat(objectBy).as("ten days to object").isAfterOrEqualTo(secondment.on("10-15"));
        secondment.today(objectBy);
        assertThat(secondment.status(completion)).isEqualTo("SUBMITTED");
        secondment.today(objectBy.plusDays(1));
        secondment.becomes(completion, "ACCEPTED");
        secondment.isOverAfter(objectBy.plusWeeks(4), "ENDED");
    }

    @Test
    void a_vendor_project_whose_task_all_find_done_ends_with_the_hosts_notice() {
        Secondment secondment = Secondment.running(Kind.VENDOR_PROJECT);
        secondment.today("10-05");
        String completion = secondment.submitCompletion();
        secondment.acceptCompletion(completion, Party.HOME);
        secondment.acceptCompletion(completion, Party.SECONDEE);
        assertThat(secondment.status(completion)).isEqualTo("ACCEPTED");
        secondment.isOverAfter(secondment.on("11-02"), "ENDED");
        secondment.payrollHears("START 09-01 500.00", "STOP 11-02 500.00");
    }

    @ParameterizedTest
    @EnumSource
    void its_parties_print_it_and_nobody_else(Kind kind) {
        Secondment secondment = Secondment.signed(kind);
        String pdf = secondment.path() + "/documents/contract";
        for (Party party : kind.parties()) {
            for (String language : List.of("EN", "DE")) {
                Answer printed = kind.as(party).get(pdf + "?language=" + language);
                assertThat(printed.status()).as("%s: %s", party, printed.text()).isEqualTo(200);
                assertThat(printed.header("Content-Type")).startsWith("application/pdf");
                assertThat(printed.text()).startsWith("%PDF-");
            }
        }
        assertThat(kind.stranger().get(pdf).status()).isEqualTo(404);
    }
}
