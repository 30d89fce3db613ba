package dev.secondment.leave.payroll.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that was ever posted to a payroll. Append only. */
public interface PayrollBooks {

    /** The half days of a source that count now, in the books of both employers, as they were posted. */
    List<PostedSlot> standing(UUID sourceId);

    void post(Heading heading, List<PostedSlot> entries);

    /** What the entries of one source have in common. */
    record Heading(PayrollSource source, UUID employer, String employeeRef, Instant at) {}

    /** What was posted to a period, summed by person, code and month of origin; in that order. */
    List<SheetRow> sheet(UUID organization, YearMonth period, SheetRow.@Nullable Key after, int size);
}
