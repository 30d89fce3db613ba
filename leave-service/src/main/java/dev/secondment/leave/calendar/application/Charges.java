package dev.secondment.leave.calendar.application;

import dev.secondment.leave.calendar.domain.ChargeCalculator;
import dev.secondment.leave.calendar.domain.PublicHolidays;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the one calculator available. */
class Charges {

    @Produces
    @Singleton
    ChargeCalculator calculator(PublicHolidays holidays) {
        return new ChargeCalculator(holidays);
    }
}
