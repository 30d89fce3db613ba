package dev.secondment.placement.assignment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Placements in every status that can be reached, through the real factory and the real moves. */
public final class PlacementFixture {
    public static final UUID ID = UUID.fromString("0190a100-0000-7000-8000-00000000f1a7");
    public static final UUID AGREEMENT = UUID.fromString("0190a100-0000-7000-8000-0000000a9ee1");
    public static final UUID HOST = UUID.fromString("0190a000-0000-7000-8000-0000000610be");
    public static final LocalDate START = LocalDate.parse("2026-09-01");
    public static final LocalDate END = LocalDate.parse("2027-02-28");
    public static final Instant NOON = Instant.parse("2026-08-20T10:00:00Z");

    private PlacementFixture() {}

    public static PlacementTerms terms() {
        return terms(END, original());
    }

    public static PlacementTerms terms(LocalDate end, Conditions... timeline) {
        return new PlacementTerms(
                AGREEMENT,
                UUID.fromString("0190a000-0000-7000-8000-00000000ac3e"),
                "E-1001",
                new AssignmentPeriod(START, end),
                new Timeline(List.of(timeline)));
    }

    public static Conditions original() {
        return conditions(START, "1.0", "DE-BY");
    }

    public static Conditions conditions(LocalDate from, String fte, String region) {
        return new Conditions(
                AGREEMENT,
                from,
                HOST,
                "Europe/Berlin",
                new BigDecimal(fte),
                new BigDecimal("0.0"),
                "DE",
                region,
                "Lead engineer",
                null);
    }

    public static Placement planned() {
        return Placement.plan(
                ID,
                terms(),
                List.of(
                        new OnboardingTemplateItem("BADGE", "hr", -5, true),
                        new OnboardingTemplateItem("ACCOUNTS", "hr", -5, true),
                        new OnboardingTemplateItem("BUDDY", "line-manager", 5, false)));
    }

    public static Placement preparing() {
        Placement placement = planned();
        placement.claim(new FteByDay(List.of()));
        return placement;
    }

    public static Placement ready() {
        Placement placement = preparing();
        placement.missing().forEach(code -> placement.completeOnboardingItem(code, Optional.empty(), NOON));
        placement.declareReady();
        return placement;
    }

    public static Placement active() {
        Placement placement = ready();
        placement.activate(START);
        return placement;
    }

    public static Placement onHold() {
        Placement placement = active();
        placement.hold(LocalDate.parse("2026-10-05"), "PERMIT_GAP", Optional.empty());
        return placement;
    }

    public static Placement closing() {
        Placement placement = active();
        placement.beginClosing();
        return placement;
    }

    public static Placement closed() {
        Placement placement = closing();
        placement.close(new FteByDay(List.of()));
        return placement;
    }

    public static Placement cancelled() {
        Placement placement = preparing();
        placement.cancel();
        return placement;
    }

    /** What another full-time placement over these days takes. */
    public static Booking fullTime(UUID placement, String from, String to) {
        return new Booking(
                placement,
                new AssignmentPeriod(LocalDate.parse(from), LocalDate.parse(to)),
                BigDecimal.ONE,
                BigDecimal.ZERO);
    }
}
