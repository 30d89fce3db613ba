package dev.secondment.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;

/** Dates with four digits for the year: others are slips of the pen that arithmetic and databases choke on. */
final class NearDates extends StdDeserializer<LocalDate> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    NearDates() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        LocalDate date = LocalDateDeserializer.INSTANCE.deserialize(json, context);
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            return (LocalDate) context.handleWeirdStringValue(
                    LocalDate.class, date.toString(), "a year from %d to %d is needed", FIRST_YEAR, LAST_YEAR);
        }
        return date;
    }
}
