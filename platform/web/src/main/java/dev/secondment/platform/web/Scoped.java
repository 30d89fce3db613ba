package dev.secondment.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The scopes that a partner system's token must carry on this resource; people are bound by their roles alone. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Scoped {
    /** For GET and HEAD. */
    String read();

    /** For everything else. */
    String write();
}
