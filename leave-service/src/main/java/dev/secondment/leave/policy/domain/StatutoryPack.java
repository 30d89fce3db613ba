package dev.secondment.leave.policy.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the law of a jurisdiction says of annual leave, as far as this service knows it. It is there to check agreements
 * against; it is no legal advice, and nothing that fits it is called compliant.
 *
 * @param code by which enrolments can name it, such as {@code GB-STATUTORY}
 * @param jurisdiction ISO 3166 or EU
 * @param countries where it holds
 * @param sources where each rule is from
 * @param timeline the rules by date
 * @param sickPay statutory sick pay by date; none where the employer's pay goes on instead
 * @param dailyRest between two days of work, by date; none where this service does not know it
 * @param leaveCertificate whether an employer that is left certifies the leave it granted: BUrlG 6(2)
 */
public record StatutoryPack(
        String code,
        String jurisdiction,
        String name,
        Set<String> countries,
        List<Source> sources,
        PolicyTimeline timeline,
        List<SickPayRules> sickPay,
        List<DailyRestRule> dailyRest,
        boolean leaveCertificate) {

    public StatutoryPack {
        countries = Set.copyOf(countries);
        sources = List.copyOf(sources);
        sickPay = List.copyOf(sickPay);
        dailyRest = List.copyOf(dailyRest);
    }

    /**
     * @param rule the field of the rules, or {@code sickPay}, {@code dailyRest}
     * @param grade how far to trust it; all are {@code check}
     */
    public record Source(String rule, LocalDate validFrom, String source, String grade) {}
}
