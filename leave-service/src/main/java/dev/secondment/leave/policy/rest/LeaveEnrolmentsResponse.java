package dev.secondment.leave.policy.rest;

import dev.secondment.leave.calendar.domain.Days;
import dev.secondment.leave.policy.application.EnrolmentView;
import dev.secondment.leave.policy.application.MoneyText;
import dev.secondment.leave.policy.domain.DayValue;
import dev.secondment.leave.policy.domain.EnrolmentFields;
import dev.secondment.leave.policy.domain.PolicyRef;
import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "LeaveEnrolments",
        description = "What each employer said, and the segments of the leave years that follow from it; the host sees"
                + " its own word and its own segments")
public record LeaveEnrolmentsResponse(
        UUID agreementId, List<LeaveEnrolmentResponse> enrolments, List<Year> leaveYears) {

    @Schema(name = "SegmentedLeaveYear")
    public record Year(
            @Schema(description = "The calendar year in which it begins", examples = "2026")
            int year,

            @Schema(examples = "2026-01-01") LocalDate from,
            @Schema(examples = "2026-12-31") LocalDate to,
            List<Segment> segments) {

        static Year from(EnrolmentView.Year year, Set<Side> readers) {
            return new Year(
                    year.year().year(),
                    year.year().first(),
                    year.year().last(),
                    year.parts().stream()
                            .map(part -> Segment.from(part, readers))
                            .toList());
        }
    }

    @Schema(name = "LeaveSegmentOfYear", description = "Part of a leave year in which nothing changes")
    public record Segment(
            @Schema(examples = "2026-02-01") LocalDate from,
            @Schema(examples = "2026-08-31") LocalDate to,

            @Schema(description = "In whose books it is", examples = "HOST")
            String employer,

            @Schema(description = "Applied on its first day; none where only the days were said") @Nullable
            Policy policy,

            @Schema(description = "Leave of a whole such year, in days of this working week", examples = "24.0")
            @Nullable
            String annualDays,

            @Schema(description = "What of it is in the host's books", examples = "24.0") @Nullable
            String hostDays,

            @Schema(description = "Below which the year is topped up", examples = "20.0") @Nullable
            String floorDays,

            @Schema(description = "What of it the law grants anyway", examples = "20.0") @Nullable
            String statutoryDays,

            @Schema(examples = "5.0") String daysPerWeek) {

        static Segment from(EnrolmentView.Part part, Set<Side> readers) {
            var segment = part.segment();
            return new Segment(
                    segment.from(),
                    segment.to(),
                    segment.employer().name(),
                    part.policy() == null ? null : Policy.from(part.policy()),
                    part.annualDays() == null ? null : Days.text(part.annualDays()),
                    shown("hostDays", readers, segment.hostDays()),
                    shown("floorDays", readers, segment.floorDays()),
                    shown("statutoryDays", readers, segment.statutoryDays()),
                    Days.text(segment.daysPerWeek()));
        }

        private static @Nullable String shown(String field, Set<Side> readers, BigDecimal days) {
            return EnrolmentFields.SEGMENT.show(field, readers, Days.text(days));
        }
    }

    @Schema(name = "AppliedLeavePolicy")
    public record Policy(
            @Schema(examples = "ACME-DE") String code,
            @Schema(examples = "1") int version) {

        static Policy from(PolicyRef ref) {
            return new Policy(ref.code(), ref.version());
        }
    }

    static LeaveEnrolmentsResponse from(EnrolmentView view) {
        return new LeaveEnrolmentsResponse(
                view.agreementId(),
                said(view),
                view.years().stream()
                        .map(year -> Year.from(year, view.readers()))
                        .toList());
    }

    /** Values that were said alone stand among the enrolments, by the day from which they hold. */
    private static List<LeaveEnrolmentResponse> said(EnrolmentView view) {
        Map<UUID, DayValue> values = new LinkedHashMap<>();
        view.values().forEach(value -> values.put(value.id(), value));
        List<LeaveEnrolmentResponse> said = new ArrayList<>();
        view.said().forEach(word -> {
            DayValue value = values.remove(word.id());
            said.add(LeaveEnrolmentResponse.from(word, value == null ? null : MoneyText.of(value.value())));
        });
        values.values().forEach(value -> said.add(LeaveEnrolmentResponse.from(value)));
        said.sort(Comparator.comparing(LeaveEnrolmentResponse::validFrom)
                .thenComparing(LeaveEnrolmentResponse::recordedAt));
        return said;
    }
}
