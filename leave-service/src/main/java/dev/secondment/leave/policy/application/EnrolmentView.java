package dev.secondment.leave.policy.application;

import dev.secondment.leave.calendar.domain.LeaveYear;
import dev.secondment.leave.policy.domain.DayValue;
import dev.secondment.leave.policy.domain.Enrolment;
import dev.secondment.leave.policy.domain.PolicyRef;
import dev.secondment.leave.policy.domain.Segment;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said of an agreement's leave and what follows, as the reader's sides may see it: the host its own word and its
 * own days.
 *
 * @param values what home said that a day costs; none where that is not the reader's to know
 */
public record EnrolmentView(
        UUID agreementId, List<Enrolment> said, List<DayValue> values, List<Year> years, Set<Side> readers) {

    public EnrolmentView {
        said = List.copyOf(said);
        values = List.copyOf(values);
        years = List.copyOf(years);
        readers = Set.copyOf(readers);
    }

    public record Year(LeaveYear year, List<Part> parts) {

        public Year {
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param policy applied on its first day
     * @param annualDays nothing where the amount is home's, and not the reader's to know
     */
    public record Part(
            Segment segment,
            @Nullable PolicyRef policy,
            @Nullable BigDecimal annualDays) {}
}
