package dev.secondment.platform.test;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

/**
 * A neighbour's use cases are its door; its values (records, enums, problems) may be carried around. Its aggregates and
 * the ports through which it stores them are its own business: whoever changed them from outside would go around its
 * rules.
 */
final class EnterFeaturesByTheDoor extends ArchCondition<JavaClass> {
    private final String base;

    EnterFeaturesByTheDoor(String base) {
        super("enter other features by their application or by values");
        this.base = base;
    }

    @Override
    public void check(JavaClass from, ConditionEvents events) {
        for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
            JavaClass to = dependency.getTargetClass().getBaseComponentType();
            if (!feature(to).isEmpty() && !feature(to).equals(feature(from)) && !isDoor(to)) {
                events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
            }
        }
    }

    private boolean isDoor(JavaClass to) {
        return switch (role(to)) {
            case "application" -> true;
            case "domain" -> !to.isAnnotatedWith(Entity.class) && !isStoragePort(to);
            default -> false;
        };
    }

    private static boolean isStoragePort(JavaClass to) {
        return to.isInterface()
                && to.getAllSubclasses().stream()
                        .anyMatch(implementation ->
                                implementation.getPackageName().endsWith(".persistence"));
    }

    private String feature(JavaClass type) {
        return part(type, 0);
    }

    private String role(JavaClass type) {
        return part(type, 1);
    }

    /** Empty where the class lies in no feature, such as the service's catalogue of problems. */
    private String part(JavaClass type, int position) {
        String[] parts = type.getPackageName().startsWith(base + ".")
                ? type.getPackageName().substring(base.length() + 1).split("\\.")
                : new String[0];
        return parts.length > 1 ? parts[position] : "";
    }
}
