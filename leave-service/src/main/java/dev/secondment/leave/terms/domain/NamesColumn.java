package dev.secondment.leave.terms.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** One after the other with a space between. */
@Converter
public class NamesColumn implements AttributeConverter<Names, String> {

    @Override
    public String convertToDatabaseColumn(Names names) {
        return String.join(" ", names.all());
    }

    @Override
    public Names convertToEntityAttribute(String column) {
        return new Names(column.isEmpty() ? List.of() : List.of(column.split(" ")));
    }
}
