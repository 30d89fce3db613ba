package dev.secondment.leave.payroll.domain;

import dev.secondment.leave.terms.domain.Side;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the sheet of a period.
 *
 * @param side where the organisation whose sheet it is stands
 * @param days below zero where more was taken back than added
 * @param minutes absent where those of a day are not known
 */
public record SheetRow(
        Key key, Side side, BigDecimal days, @Nullable Long minutes) {

    /** What is summed, and the order of the sheet. */
    public record Key(
            UUID employer, String employeeRef, UUID agreementId, String payrollCode, YearMonth originPeriod) {}
}
