package dev.secondment.platform.data;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource method that changes something. It runs in one transaction with its audit row and, for a POST, with
 * its idempotency key: a retry gets the first answer. The method returns a {@code Response}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Command {
    /** The action's name in the audit trail, such as {@code thing.approve}. */
    @Nonbinding
    String value();
}
