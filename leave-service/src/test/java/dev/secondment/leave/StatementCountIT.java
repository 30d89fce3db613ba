package dev.secondment.leave;

import static dev.secondment.leave.LeaveApi.HOME_HR;
import static dev.secondment.leave.LeaveApi.SECONDEE;
import static dev.secondment.leave.LeaveApi.leave;
import static dev.secondment.leave.LeaveApi.sickness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import dev.secondment.platform.test.RealServers;
import dev.secondment.platform.test.Statements;
import dev.secondment.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a read costs in statements does not grow: not with the days of a quote, the rows of a page, or the years of a
 * ledger.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StatementCountIT {
    private static final int MANY = 30;

    @BeforeEach
    void it_is_march_2026() {
        TestClock.set("2026-03-02T08:00:00Z");
    }

    @Test
    void a_quote_of_200_days_costs_as_much_as_one_of_a_day() {
        Agreement agreement = new Agreement()
                .period("2026-03-01", "2027-03-31")
                .daysPerYear("365")
                .signed();

        int day = executed("quote of a day", () -> quote(agreement, "2026-04-01", "2026-04-01"));
        Statements.Cost year = Statements.of("quote of 200 days", () -> quote(agreement, "2026-03-09", "2026-12-31"));

        year.response().then().body("perDay", hasSize(greaterThan(200)));
        assertThat(year.executed()).isEqualTo(day).isLessThanOrEqualTo(15);
    }

    @Test
    void a_page_of_many_costs_as_much_as_a_page_of_one() {
        Agreement one = new Agreement().daysPerYear("365").employee("E-4711").signed();
        Agreement many = new Agreement().daysPerYear("365").employee("E-4712").signed();
        ask(one, 1);
        ask(many, MANY);

        for (String list : new String[] {"/v1/leave-requests", "/v1/absences", "/v1/cover-cases"}) {
            int few = executed("one of " + list, () -> items(list, one, 1));
            int more = executed("many of " + list, () -> items(list, many, MANY));
            assertThat(more).as(list).isEqualTo(few).isLessThanOrEqualTo(12);
        }
    }

    @Test
    void a_balance_after_ten_years_of_ledger_costs_as_much_as_one_of_the_first_day() {
        Agreement fresh = new Agreement().period("2026-01-01", "2026-12-31").signed();
        Agreement old = new Agreement().period("2017-01-01", "2026-12-31").signed();
        for (int year = 2017; year <= 2026; year++) {
            old.daysPerYear(String.valueOf(20 + year % 10)).amended(year + "-04-01");
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> HOME_HR.get(balance(old)).then().body("entries", hasSize(greaterThan(1))));

        int first = executed("balance of one year", () -> HOME_HR.get(balance(fresh)));
        int tenth = executed("balance of ten years", () -> HOME_HR.get(balance(old)));

        assertThat(tenth).isEqualTo(first).isLessThanOrEqualTo(12);
    }

    private static String balance(Agreement agreement) {
        return "/v1/leave-balances?agreementId=" + agreement.id + "&asOf=2026-12-31";
    }

    private static Response quote(Agreement agreement, String from, String to) {
        return SECONDEE.post("/v1/leave-requests/quote", leave(agreement, from, to));
    }

    private static Response items(String list, Agreement agreement, int size) {
        Response page = HOME_HR.get(list + "?limit=200&agreementId=" + agreement.id);
        page.then().body("items", hasSize(size));
        return page;
    }

    /** So many leaves of a Tuesday and sicknesses of a Wednesday, each with its cover case. */
    private static void ask(Agreement agreement, int times) {
        for (int i = 0; i < times; i++) {
            LocalDate day = LocalDate.of(2026, 5, 5).plusWeeks(i);
            TestClock.set(day.plusDays(1) + "T08:00:00Z");
            HOME_HR.request(leave(agreement, day.toString(), day.toString()));
            String sick = HOME_HR.report(sickness(agreement, day.plusDays(1).toString()));
            HOME_HR.end(sick, day.plusDays(1).toString()).then().statusCode(200);
        }
    }

    private static int executed(String what, Supplier<Response> request) {
        return Statements.of(what, request).executed();
    }
}
