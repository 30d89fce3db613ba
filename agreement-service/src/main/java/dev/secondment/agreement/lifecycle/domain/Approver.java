package dev.secondment.agreement.lifecycle.domain;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who decides in a review, under the names by which they may have been asked. */
public record Approver(String subject, String login, Optional<String> employeeRef, Set<String> roles) {

    boolean isCalled(@Nullable String name) {
        return login.equals(name) || employeeRef.filter(ref -> ref.equals(name)).isPresent();
    }
}
