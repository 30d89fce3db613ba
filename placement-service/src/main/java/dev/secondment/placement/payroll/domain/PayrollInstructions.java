package dev.secondment.placement.payroll.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All instructions ever given; append only. */
public interface PayrollInstructions {

    void add(PayrollInstruction instruction);

    /** The instructions about an agreement's allowances that nothing supersedes. */
    List<PayrollInstruction> allowancesInForce(UUID agreementId);

    /** The instructions about one leave request or absence that nothing supersedes. */
    List<PayrollInstruction> inForce(UUID agreementId, String element, UUID about);

    /** The instructions about an agreement's leave and absences that nothing supersedes. */
    List<PayrollInstruction> daysInForce(UUID agreementId);

    /** In an order that never changes behind a reader; cut to the agreements in which the caller is the home side. */
    List<Placed> list(Filter filter, Place after, int limit);

    /** Day by day, of the agreements in which the caller is the home side. */
    List<ControlTotal> controlTotals(YearMonth period);

    /** An instruction and where a reader of it goes on. */
    record Placed(PayrollInstruction instruction, Place place) {}

    /** The transaction that gave an instruction, then the place in it. */
    record Place(long transaction, long position) {
        public static final Place START = new Place(0, 0);

        public Place {
            if (transaction < 0 || position < 0) {
                throw new IllegalArgumentException("No place lies before the start");
            }
        }
    }

    /** @param period the month that instructions belong to, as {@code YYYY-MM} */
    record Filter(Optional<String> employeeRef, Optional<String> period) {}
}
