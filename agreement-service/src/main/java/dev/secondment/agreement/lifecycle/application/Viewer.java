package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Audience;
import dev.secondment.agreement.lifecycle.domain.Side;
import java.util.Set;

/** Who is looking: the sides they stand on in this record, the functions they have. */
public record Viewer(Set<Side> sides, Set<String> roles) {

    public boolean isAmong(Set<Audience> audience) {
        return audience.stream().anyMatch(part -> part.includes(sides, roles));
    }
}
