package dev.secondment.leave.entitlement.domain;

import static dev.secondment.leave.entitlement.domain.TransferFixture.euros;
import static dev.secondment.leave.entitlement.domain.TransferFixture.news;
import static org.assertj.core.api.Assertions.assertThat;

import dev.secondment.leave.entitlement.domain.Booking.Cause;
import dev.secondment.leave.entitlement.domain.Told.News;
import dev.secondment.leave.policy.domain.Bucket;
import dev.secondment.leave.policy.domain.Money;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What employers are told at the end of a placement, and told anew when it was not all of it: rules B16 to B18. */
class ToldTest {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private final List<LeaveTransfer> known = new ArrayList<>();

    private static Optional<Money> at(@Nullable String amount) {
        return Optional.ofNullable(amount).map(TransferFixture::euros);
    }

    private Told told() {
        return Told.of(known, 2026);
    }

    private Optional<LeaveTransfer> settle(String owed, @Nullable String dayValue) {
        return settle(owed, FIVE, dayValue);
    }

    private Optional<LeaveTransfer> settle(String owed, BigDecimal daysPerWeek, @Nullable String dayValue) {
        Optional<LeaveTransfer> settlement = told().ofSettlement(new BigDecimal(owed), daysPerWeek, at(dayValue))
                .map(news -> TransferFixture.settled(news, told().settlement()));
        settlement.ifPresent(known::add);
        return settlement;
    }

    @Test
    void b16_home_is_told_once_what_it_owes_in_days_and_in_money() {
        LeaveTransfer settlement = settle("1.1096", "310.50").orElseThrow();

        assertThat(settlement.worth()).contains(new Worth(euros("310.50"), euros("344.53")));
        assertThat(settlement.supersedes()).isEmpty();
        assertThat(settle("1.1096", "310.50")).isEmpty();
    }

    @Test
    void b16_a_value_that_is_said_or_corrected_late_is_told_in_the_place_of_what_was_told_before() {
        LeaveTransfer inDays = settle("1.1096", null).orElseThrow();
        LeaveTransfer inMoney = settle("1.1096", "310.50").orElseThrow();
        LeaveTransfer corrected = settle("1.1096", "322").orElseThrow();

        assertThat(inDays.worth()).isEmpty();
        assertThat(inMoney.supersedes()).contains(inDays.id());
        assertThat(corrected.supersedes()).contains(inMoney.id());
        assertThat(corrected.worth()).contains(new Worth(euros("322"), euros("357.29")));
        assertThat(settle("1.1096", "322")).isEmpty();
    }

    @Test
    void b16_other_days_by_a_late_certificate_or_an_extension_are_told_in_the_place_of_the_days_before() {
        LeaveTransfer first = settle("1.1096", "310.50").orElseThrow();
        LeaveTransfer certificate = settle("0.1096", "310.50").orElseThrow();
        LeaveTransfer extension = settle("0", "310.50").orElseThrow();

        assertThat(certificate.supersedes()).contains(first.id());
        assertThat(extension.supersedes()).contains(certificate.id());
        assertThat(extension.worth()).contains(new Worth(euros("310.50"), euros("0")));
        assertThat(settle("0", "322")).as("nothing is owed at any value").isEmpty();
    }

    @Test
    void nothing_is_told_where_nothing_is_owed() {
        assertThat(settle("0", "310.50")).isEmpty();
    }

    @Test
    void the_last_settlement_is_the_one_that_none_supersedes_in_whatever_order_they_are_read() {
        settle("1", "300");
        settle("2", "300");
        LeaveTransfer last = settle("3", "300").orElseThrow();
        Collections.reverse(known);

        assertThat(told().settlement().map(LeaveTransfer::id)).contains(last.id());
        assertThat(Told.of(known, 2027).settlement()).isEmpty();
    }

    @Test
    void a_certificate_takes_the_place_of_the_one_of_the_same_employer() {
        LeaveTransfer first = TransferFixture.certified("Initech GmbH", "290", FIVE, Optional.empty());
        known.add(first);
        known.add(TransferFixture.certified("Hooli", "290", FIVE, Optional.empty()));

        assertThat(told().certified(certificate(" initech GMBH")).map(LeaveTransfer::id))
                .contains(first.id());
        assertThat(told().certified(certificate("Globex"))).isEmpty();
    }

    private static LeaveTransfer.Certified certificate(String employer) {
        return TransferFixture.certified(employer, null, FIVE, Optional.empty())
                .certificate()
                .orElseThrow();
    }

    private static HandBack moving(BigDecimal days) {
        Booking booking = new Booking(
                EntryKind.TRANSFER_OUT,
                new Pot(Bucket.CONTRACTUAL, null),
                Side.HOST,
                days.negate(),
                LocalDate.of(2026, 9, 1),
                Cause.transfer("hand-back", UUID.randomUUID()));
        return new HandBack(days.signum() == 0 ? List.of() : List.of(booking), days, BigDecimal.ZERO);
    }

    private List<News> handBack(String moved, String daysPerWeek, @Nullable String dayValue) {
        List<News> news = told().ofHandBack(moving(new BigDecimal(moved)), new BigDecimal(daysPerWeek), at(dayValue));
        news.forEach(one -> known.add(TransferFixture.handedBack(one)));
        return news;
    }

    @Test
    void b18_days_go_home_at_the_value_of_the_last_day() {
        assertThat(handBack("8.9397", "5", "310.50")).containsExactly(news("8.9397", "5", "310.50"));
        assertThat(known.getFirst().worth()).contains(new Worth(euros("310.50"), euros("2775.78")));
        assertThat(handBack("0", "5", "310.50")).isEmpty();
        assertThat(handBack("1", "5", "310.50"))
                .as("a certificate of days at the host")
                .containsExactly(news("1.0000", "5", "310.50"));
    }

    @Test
    void b17_an_extension_takes_days_back_at_the_value_at_which_they_went() {
        handBack("8.9397", "5", "310.50");

        assertThat(handBack("-8.9397", "5", "322")).containsExactly(news("-8.9397", "5", "310.50"));
        assertThat(money()).isEqualByComparingTo("0");
        assertThat(handBack("13.9507", "5", "322")).containsExactly(news("13.9507", "5", "322"));
    }

    @Test
    void b18_where_the_value_is_said_late_days_are_taken_back_and_handed_back_at_it() {
        handBack("8.9397", "5", null);

        assertThat(handBack("0", "5", "310.50"))
                .containsExactly(news("-8.9397", "5", null), news("8.9397", "5", "310.50"));
        assertThat(handBack("-1", "5", "322"))
                .as("corrected, and a day less")
                .containsExactly(news("-8.9397", "5", "310.50"), news("7.9397", "5", "322"));
        assertThat(money()).isEqualByComparingTo("2556.58");
        assertThat(handBack("0", "5", "322")).isEmpty();
    }

    private BigDecimal money() {
        return known.stream()
                .flatMap(transfer -> transfer.worth().stream())
                .map(worth -> worth.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void whatever_happens_in_whatever_order_days_stand_at_one_value_and_each_amount_is_its_days_at_its_value() {
        Random random = new Random(1618);
        for (int round = 0; round < 300; round++) {
            known.clear();
            BigDecimal standing = BigDecimal.ZERO;
            for (int step = 0; step < 8; step++) {
                BigDecimal rest =
                        random.nextInt(4) == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(200_000), 4);
                BigDecimal moved = random.nextInt(3) == 0 ? BigDecimal.ZERO : rest.subtract(standing);
                standing = standing.add(moved);
                String value = random.nextInt(5) == 0 ? null : Integer.toString(300 + random.nextInt(3));
                String week = random.nextInt(6) == 0 ? "3" : "5";
                handBack(moved.toPlainString(), week, value);
                Collections.shuffle(known, random);

                Map<String, BigDecimal> byRate = new HashMap<>();
                known.forEach(transfer -> byRate.merge(
                        transfer.daysPerWeek().stripTrailingZeros() + " "
                                + transfer.worth().map(Worth::dayValue),
                        transfer.days(),
                        BigDecimal::add));
                byRate.values().removeIf(days -> days.signum() == 0);
                assertThat(byRate.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as("round %s, step %s: no day is told twice", round, step)
                        .isEqualByComparingTo(standing);
                assertThat(byRate).as("round %s, step %s", round, step).hasSize(standing.signum());
                if (standing.signum() != 0) {
                    assertThat(byRate).containsOnlyKeys(new BigDecimal(week).stripTrailingZeros() + " " + at(value));
                }
                known.forEach(transfer -> transfer.worth()
                        .ifPresent(worth -> assertThat(worth.amount())
                                .isEqualTo(worth.dayValue().times(transfer.days()))));
            }
        }
    }
}
