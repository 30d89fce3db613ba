package dev.secondment.leave.policy.application;

import dev.secondment.leave.policy.domain.MoneyAudience;
import dev.secondment.leave.policy.domain.MoneyReader;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.application.Part;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.Roles;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** As whom a caller reads what leave costs, by side and role, and how an event's audience says the same. */
public final class MoneyReaders {
    private static final Map<MoneyReader, Part> MONEY = Map.of(
            MoneyReader.HOME_MONEY, Part.of(Side.HOME, Roles.HR, Roles.PAYROLL, Roles.FINANCE, Roles.PARTNER_API),
            MoneyReader.HOST_MONEY, Part.of(Side.HOST, Roles.HR, Roles.FINANCE, Roles.PARTNER_API));

    private MoneyReaders() {}

    public static Set<MoneyReader> of(Actor actor) {
        Set<MoneyReader> readers = EnumSet.noneOf(MoneyReader.class);
        actor.sides().forEach(side -> readers.add(MoneyReader.valueOf(side.name())));
        MONEY.forEach((reader, part) -> {
            if (part.roles().keySet().stream().anyMatch(side -> actor.mayActAs(side, part))) {
                readers.add(reader);
            }
        });
        return readers;
    }

    /** By field, the sides and the roles of sides that see it in an event. */
    public static Map<String, Set<String>> inEvents(MoneyAudience audience) {
        Map<String, Set<String>> fields = new HashMap<>();
        audience.fields().forEach((field, readers) -> {
            Set<String> names = new TreeSet<>();
            readers.forEach(reader -> names.addAll(names(reader)));
            fields.put(field, names);
        });
        return fields;
    }

    private static Set<String> names(MoneyReader reader) {
        Part part = MONEY.get(reader);
        if (part == null) {
            return Set.of(reader.name());
        }
        Set<String> names = new TreeSet<>();
        part.roles()
                .forEach((side, roles) -> roles.forEach(role ->
                        names.add(side + "_" + role.toUpperCase(Locale.ROOT).replace('-', '_'))));
        return names;
    }
}
