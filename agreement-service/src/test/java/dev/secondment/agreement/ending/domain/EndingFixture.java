package dev.secondment.agreement.ending.domain;

import dev.secondment.agreement.calendar.application.JollydayHolidays;
import dev.secondment.agreement.calendar.domain.Region;
import dev.secondment.agreement.calendar.domain.WorkingDays;
import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.terms.domain.Notice;
import dev.secondment.agreement.terms.domain.TerminationGround;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Early terminations brought to each state through the real steps. */
public final class EndingFixture {
    public static final UUID AGREEMENT = UUID.fromString("019a91f3-5b10-7c4e-9a1e-2f60d4a7c001");
    public static final UUID ID = UUID.fromString("019a91f3-5b10-7c4e-9a1e-2f60d4a7c0e1");
    public static final HostSite MUNICH =
            new HostSite(ZoneId.of("Europe/Berlin"), new WorkingDays(new JollydayHolidays(), new Region("DE-BY")));
    public static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    public static final Instant NOW = at(TODAY);
    public static final LocalDate SOON = LocalDate.of(2026, 10, 23);
    public static final Notice FOUR_WEEKS = new Notice(
            "P4W", "P4W", "P4W", List.of(TerminationGround.AGREEMENT_BREACH, TerminationGround.LONG_ILLNESS), true);

    private EndingFixture() {}

    /** Noon at the host site. */
    public static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(MUNICH.zone()).toInstant();
    }

    public static EndPolicy policy() {
        return policy(FOUR_WEEKS, TODAY);
    }

    public static EndPolicy policy(Notice notice, LocalDate today) {
        return new EndPolicy(notice, TermsFixture.START, TermsFixture.END, today, MUNICH);
    }

    public static EndWish wish(Side proposer, TerminationGround ground, @Nullable LocalDate lastDay) {
        return new EndWish(proposer, ground, lastDay, null, false, false);
    }

    public static EndWish atOnce(Side proposer, TerminationGround ground) {
        return new EndWish(proposer, ground, null, null, true, false);
    }

    public static EarlyTermination proposed(EndWish wish) {
        return new EarlyTermination(
                ID, AGREEMENT, policy().plan(wish), "in my own words", person(wish.proposer()), MUNICH, NOW);
    }

    /** Needs the consent of home and the person. */
    public static EarlyTermination shorterThanNotice() {
        return proposed(wish(Side.HOST, TerminationGround.HOST_REQUEST, SOON));
    }

    public static EarlyTermination byNotice() {
        return proposed(wish(Side.HOST, TerminationGround.HOST_REQUEST, null));
    }

    public static EarlyTermination breach() {
        return proposed(atOnce(Side.HOME, TerminationGround.AGREEMENT_BREACH));
    }

    public static EarlyTermination removal() {
        return proposed(atOnce(Side.HOST, TerminationGround.AGREEMENT_BREACH));
    }

    public static EarlyTermination acknowledged() {
        EarlyTermination termination = shorterThanNotice();
        know(termination, Side.HOME);
        know(termination, Side.SECONDEE);
        return termination;
    }

    public static EarlyTermination agreed() {
        EarlyTermination termination = acknowledged();
        agree(termination, Side.HOME);
        agree(termination, Side.SECONDEE);
        return termination;
    }

    public static EarlyTermination noticeRunning() {
        EarlyTermination termination = byNotice();
        know(termination, Side.HOME);
        know(termination, Side.SECONDEE);
        return termination;
    }

    public static EarlyTermination immediate() {
        EarlyTermination termination = breach();
        termination.begin(MUNICH);
        return termination;
    }

    public static EarlyTermination effective() {
        EarlyTermination termination = noticeRunning();
        termination.agreementEnded(true);
        return termination;
    }

    public static EarlyTermination withdrawn() {
        EarlyTermination termination = byNotice();
        termination.withdraw(Side.HOST, person(Side.HOST), MUNICH, NOW);
        return termination;
    }

    public static EarlyTermination contested() {
        EarlyTermination termination = shorterThanNotice();
        termination.contest(Side.SECONDEE, person(Side.SECONDEE), "too soon", NOW);
        return termination;
    }

    public static List<EndingEvent> know(EarlyTermination termination, Side side) {
        return termination.acknowledge(side, person(side), MUNICH, NOW);
    }

    public static List<EndingEvent> agree(EarlyTermination termination, Side side) {
        return termination.agree(side, person(side), null, MUNICH, NOW);
    }

    public static String person(Side side) {
        return "person-of-" + side;
    }
}
