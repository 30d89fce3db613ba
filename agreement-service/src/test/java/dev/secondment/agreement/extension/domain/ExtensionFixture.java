package dev.secondment.agreement.extension.domain;

import dev.secondment.agreement.lifecycle.domain.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Requests brought to each state through the real steps. The secondment runs 1 Sep 2026 to 28 Feb 2027 in Munich. */
public final class ExtensionFixture {
    public static final UUID AGREEMENT = UUID.fromString("019a91f3-5b10-7c4e-9a1e-2f60d4a7c001");
    public static final UUID ID = UUID.fromString("019a9a10-5b10-7c4e-9a1e-2f60d4a7c0e1");
    public static final UUID AMENDMENT = UUID.fromString("019a9a11-0000-7c4e-9a1e-2f60d4a7c0a1");
    public static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 28);
    public static final LocalDate NEW_END = LocalDate.of(2027, 8, 31);
    public static final Instant JANUARY = Instant.parse("2027-01-11T09:00:00Z");
    /** 00:00 of the last day in Berlin: the first moment that is not before it. */
    public static final Instant LAPSE = Instant.parse("2027-02-27T23:00:00Z");

    public static final Limit HIRING_OUT = new Limit("R-AU-3", LocalDate.of(2028, 2, 29), true, "AÜG §1(1b)");

    private ExtensionFixture() {}

    public static ExtensionRules rules() {
        return new ExtensionRules(
                true, LocalDate.of(2026, 9, 1), LAST_DAY, ZoneId.of("Europe/Berlin"), Period.ofMonths(18), null, null);
    }

    public static ExtensionProposal proposal() {
        return new ExtensionProposal(
                NEW_END, ExtensionGround.TASK_NOT_FINISHED, null, null, new ReturnPosition(true, null, null));
    }

    public static Consequences consequences(Limit... limits) {
        return new Consequences(
                NEW_END,
                List.of(limits),
                List.of(new Recheck("PERMIT", "Whether the permit runs to the new end.", "R-EX-6")),
                rules().reviewsDue(NEW_END));
    }

    public static Foresight foresight() {
        return new Foresight(0, consequences(HIRING_OUT), List.of());
    }

    public static Assent assent(Side party) {
        return assent(party, JANUARY);
    }

    public static Assent assent(Side party, Instant at) {
        return new Assent(AGREEMENT, party, "person-of-" + party, at);
    }

    /** By the host. */
    public static Extension requested() {
        return Extension.raise(ID, rules(), proposal(), assent(Side.HOST), foresight());
    }

    public static Extension agreedByAll() {
        Extension request = requested();
        request.agree(assent(Side.SECONDEE), rules());
        request.agree(assent(Side.HOME), rules());
        return request;
    }

    public static Extension limitsOk() {
        Extension request = agreedByAll();
        request.pass(consequences(HIRING_OUT), AMENDMENT, JANUARY);
        return request;
    }

    public static Extension amendmentSigned() {
        Extension request = limitsOk();
        request.amendmentSigned(JANUARY);
        return request;
    }

    public static Extension effective() {
        Extension request = amendmentSigned();
        request.takeEffect(JANUARY);
        return request;
    }

    public static Extension refusedBy(Side party) {
        Extension request = requested();
        request.refuse(party, "My family wants me back.", JANUARY);
        return request;
    }

    public static Extension blocked() {
        Extension request = agreedByAll();
        Limit limit = new Limit("R-AU-3", LocalDate.of(2027, 6, 30), true, "AÜG §1(1b)");
        request.block(consequences(limit), limit, JANUARY);
        return request;
    }

    public static Extension withdrawn() {
        Extension request = requested();
        request.withdraw("Not needed any more.", JANUARY);
        return request;
    }

    public static Extension lapsed() {
        Extension request = requested();
        request.lapseUndecided(LAPSE);
        return request;
    }
}
