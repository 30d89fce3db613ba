package dev.secondment.agreement.amendment.domain;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.agreement.lifecycle.domain.Signatory;
import dev.secondment.agreement.lifecycle.domain.SigningPlan;
import dev.secondment.agreement.lifecycle.domain.SigningPolicy;
import dev.secondment.agreement.lifecycle.domain.TermsStretch;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.agreement.terms.domain.TermsFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Amendments brought to each state through the real steps, on the twelfth of October. */
public final class AmendmentFixture {
    public static final UUID AGREEMENT = UUID.fromString("019a91f3-5b10-7c4e-9a1e-2f60d4a7c001");
    public static final UUID ID = UUID.fromString("019a91f3-5b10-7c4e-9a1e-2f60d4a7c002");
    public static final Instant OCTOBER = Instant.parse("2026-10-12T09:12:44.120Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    public static final LocalDate SIGN_BY = LocalDate.of(2026, 11, 9);
    public static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    /** 00:00 of the first of November in Berlin. */
    public static final Instant FIRST_MOMENT = Instant.parse("2026-10-31T23:00:00Z");
    /** 00:00 of the day after the last one for signing, in Berlin. */
    public static final Instant TOO_LATE = Instant.parse("2026-11-09T23:00:00Z");

    public static final Terms BEFORE = TermsFixture.complete();
    public static final String PATCH = """
            {'hostRole': {'title': 'Principal engineer', 'reportsTo': 'CTO'},
             'substantivePost': {'status': 'AT_RISK', 'unavailabilityAgreedOn': '2026-10-01'},
             'client': {'organizationId': '0190a000-0000-7000-8000-000000001e17', 'legalName': 'Initech Ltd'},
             'recharge': {'basis': 'DAY_RATE', 'rate': '610.00', 'currency': 'EUR', 'cadence': 'MONTHLY_ARREARS',
                          'proration': 'WORKING_DAYS'},
             'compensation': {'allowances': [{'type': 'HIGHER_RESPONSIBILITY', 'method': 'FIXED',
                                              'monthlyAmount': {'amount': '700.00', 'currency': 'EUR'}}]}}""";
    public static final TermsChange CHANGE = new TermsChange(BEFORE, TermsFixture.with(PATCH));

    private AmendmentFixture() {}

    public static AmendmentDocument document(@Nullable LocalDate from) {
        return new AmendmentDocument(AGREEMENT, 2, "9".repeat(64), from, Map.of("hostRole", Map.of()), CHANGE.after());
    }

    public static Amendment proposed(Side by, @Nullable LocalDate from) {
        Set<Side> required = SigningPolicy.required(CHANGE.after());
        Set<Side> others = EnumSet.copyOf(required);
        others.remove(Side.HOME);
        SigningPlan plan = new SigningPlan(
                by == Side.HOME ? List.of(required) : List.of(EnumSet.of(Side.HOME), others), SIGN_BY, TODAY);
        return Amendment.propose(
                ID,
                AmendmentType.PARTY_ADDED,
                new Amendment.Text(document(from), "{}", from, CHANGE.parts(), CHANGE.joining()),
                plan,
                ZoneId.of("Europe/Berlin"),
                by,
                "The team has grown.",
                OCTOBER);
    }

    public static Amendment proposedByHost() {
        return proposed(Side.HOST, NOVEMBER);
    }

    public static Amendment awaitingSignatures() {
        return proposed(Side.HOME, NOVEMBER);
    }

    public static Amendment signedByAll(@Nullable LocalDate from) {
        Amendment amendment = proposed(Side.HOME, from);
        SigningPolicy.required(CHANGE.after()).forEach(party -> sign(amendment, party));
        return amendment;
    }

    public static Amendment signed() {
        Amendment amendment = signedByAll(NOVEMBER);
        conclude(amendment, OCTOBER);
        return amendment;
    }

    public static Amendment effective() {
        Amendment amendment = signed();
        amendment.takeEffect(FIRST_MOMENT);
        return amendment;
    }

    public static Amendment refused() {
        Amendment amendment = awaitingSignatures();
        amendment.refuse(Side.SECONDEE, "Not discussed.", OCTOBER);
        return amendment;
    }

    public static Amendment withdrawn() {
        Amendment amendment = awaitingSignatures();
        amendment.withdraw("A typing error.", OCTOBER);
        return amendment;
    }

    public static Amendment expired() {
        Amendment amendment = awaitingSignatures();
        amendment.expire(false, TOO_LATE);
        return amendment;
    }

    public static AmendmentEvent.SignatureGiven sign(Amendment amendment, Side party) {
        return amendment.sign(party, person(party), amendment.documentHash(), OCTOBER);
    }

    public static List<AmendmentEvent> conclude(Amendment amendment, Instant at) {
        LocalDate from = amendment.firstDay(at);
        return amendment.conclude(
                CHANGE,
                List.of(new TermsStretch(TermsFixture.START, BEFORE), new TermsStretch(from, CHANGE.after())),
                at);
    }

    public static Signatory person(Side party) {
        return new Signatory("person-of-" + party, "suite-cli", "1");
    }
}
