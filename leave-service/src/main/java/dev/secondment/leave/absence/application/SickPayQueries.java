package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceKind;
import dev.secondment.leave.absence.domain.AbsenceProblem;
import dev.secondment.leave.absence.domain.AbsenceRejected;
import dev.secondment.leave.absence.domain.AbsenceStatus;
import dev.secondment.leave.absence.domain.Absences;
import dev.secondment.leave.calendar.domain.Slot;
import dev.secondment.leave.policy.domain.StatutoryPack;
import dev.secondment.leave.policy.domain.StatutoryPacks;
import dev.secondment.leave.policy.domain.StatutorySickPay;
import dev.secondment.leave.terms.application.Actors;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.application.TermsOfRecord;
import dev.secondment.leave.terms.domain.BoundTerms;
import dev.secondment.leave.terms.domain.LeaveTerms;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What statutory sick pay of Great Britain comes to for an absence: a figure for the home payroll to check its own
 * against. Sickness that goes on is worked out up to today.
 */
@ApplicationScoped
public class SickPayQueries {
    private static final String GREAT_BRITAIN = "GB";
    private static final Part PAYS =
            Part.of(Side.SECONDEE, Roles.SECONDEE).or(Side.HOME, Roles.HR, Roles.PAYROLL, Roles.PARTNER_API);

    private final TermsOfRecord terms;
    private final Absences absences;
    private final Actors actors;
    private final StatutoryPacks packs;
    private final Clock clock;

    SickPayQueries(TermsOfRecord terms, Absences absences, Actors actors, StatutoryPacks packs, Clock clock) {
        this.terms = terms;
        this.absences = absences;
        this.actors = actors;
        this.packs = packs;
        this.clock = clock;
    }

    /** @param provisional the sickness goes on, or its end is not known */
    public record SickPay(
            UUID absenceId, LocalDate from, LocalDate to, boolean provisional, StatutorySickPay.Answer answer) {}

    /** @param averageWeeklyEarnings in pounds, as the home payroll knows them */
    @Transactional
    public SickPay of(UUID id, @Nullable BigDecimal averageWeeklyEarnings) {
        Absence absence = absences.get(id);
        actors.in(absence.agreementId()).actingAs(PAYS);
        if (absence.kind() != AbsenceKind.SICKNESS || absence.status() == AbsenceStatus.WITHDRAWN) {
            throw new AbsenceRejected(AbsenceProblem.NOT_SICKNESS, "The absence is " + absence.kind() + ".");
        }
        BoundTerms bound = terms.of(absence.agreementId());
        LocalDate first = absence.span().firstDay();
        LeaveTerms agreed = bound.on(first).terms();
        StatutoryPack law = packs.of(GREAT_BRITAIN)
                .filter(pack -> isIn(agreed.region()))
                .orElseThrow(() -> new AbsenceRejected(
                        AbsenceProblem.NOT_IN_GREAT_BRITAIN, "The place of work is in " + agreed.region() + "."));
        LocalDate last = lastDay(absence, bound);
        return new SickPay(
                id,
                first,
                last,
                absence.span().last().isEmpty(),
                StatutorySickPay.of(
                        law.sickPay(),
                        new StatutorySickPay.Sickness(first, last),
                        earlier(absence),
                        agreed.pattern(),
                        averageWeeklyEarnings));
    }

    /** Northern Ireland has sick pay of its own law. */
    private static boolean isIn(String region) {
        return region.equals(GREAT_BRITAIN)
                || (region.startsWith(GREAT_BRITAIN + "-") && !region.startsWith(GREAT_BRITAIN + "-NIR"));
    }

    private LocalDate lastDay(Absence absence, BoundTerms bound) {
        LocalDate first = absence.span().firstDay();
        LocalDate today = bound.today(clock.instant());
        return absence.span().last().map(Slot::date).orElse(today.isBefore(first) ? first : today);
    }

    private List<StatutorySickPay.Sickness> earlier(Absence absence) {
        return absences.of(absence.agreementId()).stream()
                .filter(other -> other.kind() == AbsenceKind.SICKNESS)
                .filter(other -> other.span().firstDay().isBefore(absence.span().firstDay()))
                .flatMap(other -> other.days().stream())
                .map(days -> new StatutorySickPay.Sickness(
                        days.first().date(), days.last().date()))
                .toList();
    }
}
