package dev.secondment.leave.terms.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Names by name, such as {@code FAMILY=HOST STUDY=HOME}, in the order of the alphabet. */
@Converter
public class PairsColumn implements AttributeConverter<Map<String, String>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String pairs) {
        return pairs.isEmpty()
                ? Map.of()
                : Arrays.stream(pairs.split(" "))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
