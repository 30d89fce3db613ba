package dev.secondment.leave.terms.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Names, none of which has a space, in the order given. */
@Converter
public class WordsColumn implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> words) {
        return String.join(" ", words);
    }

    @Override
    public List<String> convertToEntityAttribute(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
