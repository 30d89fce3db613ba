package dev.secondment.agreement.rules.domain;

import dev.secondment.agreement.rules.domain.Condition.Observation;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What one rule found, and how: enough to repeat the evaluation by hand years later.
 *
 * @param open what is still to be done, by code; the rule's own code where it asks for nothing finer
 * @param formalities what the rule wants done outside the terms, done or not
 * @param inputs the facts it looked at
 * @param workings intermediate numbers and days
 */
public record Finding(
        String rule,
        Effect effect,
        Outcome outcome,
        String asks,
        List<String> open,
        List<String> formalities,
        ShownTo shownTo,
        WaivableBy waivableBy,
        PackRef pack,
        Grade grade,
        String source,
        List<Observation> inputs,
        Map<String, String> workings) {
    public Finding {
        open = List.copyOf(open);
        formalities = List.copyOf(formalities);
        inputs = List.copyOf(inputs);
    }

    /** The same for a reader to whom not every fact is shown. */
    public Finding showing(Predicate<Observation> shown) {
        return new Finding(
                rule,
                effect,
                outcome,
                asks,
                open,
                formalities,
                shownTo,
                waivableBy,
                pack,
                grade,
                source,
                inputs.stream().filter(shown).toList(),
                workings);
    }

    /** Where in the terms the first fact lies that did not hold, as a JSON pointer; empty where none did. */
    public String pointer() {
        return inputs.stream()
                .filter(input -> !input.holds() && !input.fact().startsWith("case."))
                .findFirst()
                .map(input -> "/" + input.fact().replace('.', '/'))
                .orElse("");
    }

    public boolean blocks(Step step) {
        return outcome == Outcome.NOT_MET && effect.blocks(step);
    }
}
