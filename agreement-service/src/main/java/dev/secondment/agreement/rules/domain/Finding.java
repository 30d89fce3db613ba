package dev.secondment.agreement.rules.domain;

import dev.secondment.agreement.rules.domain.Condition.Observation;
import java.util.List;
import java.util.Map;

/**
 * What one rule found, and how: enough to repeat the evaluation by hand years later.
 *
 * @param open what is still to be done, by code; the rule's own code where it asks for nothing finer
 * @param inputs the facts it looked at
 * @param workings intermediate numbers and days
 */
public record Finding(
        String rule,
        Effect effect,
        Outcome outcome,
        String asks,
        List<String> open,
        ShownTo shownTo,
        WaivableBy waivableBy,
        PackRef pack,
        Grade grade,
        String source,
        List<Observation> inputs,
        Map<String, String> workings) {
    public Finding {
        open = List.copyOf(open);
        inputs = List.copyOf(inputs);
    }

    public boolean blocks(Step step) {
        return outcome == Outcome.NOT_MET && effect.blocks(step);
    }
}
