package dev.secondment.leave.terms.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Pairs such as {@code FAMILY=HOST STUDY=HOME}, in the order of the alphabet. */
@Converter
public class PolicyByTypeColumn implements AttributeConverter<PolicyByType, String> {

    @Override
    public String convertToDatabaseColumn(PolicyByType agreed) {
        return agreed.policies().entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @Override
    public PolicyByType convertToEntityAttribute(String column) {
        return column.isEmpty()
                ? PolicyByType.NOTHING_SAID
                : new PolicyByType(Arrays.stream(column.split(" "))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }
}
