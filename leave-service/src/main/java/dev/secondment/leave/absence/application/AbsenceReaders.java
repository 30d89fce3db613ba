package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.AbsenceReader;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.Roles;
import java.util.EnumSet;
import java.util.Set;

/** As whom a caller reads the absences of an agreement: by side, and within the home employer by role. */
final class AbsenceReaders {

    private AbsenceReaders() {}

    static Set<AbsenceReader> of(Actor actor) {
        return of(actor.sides(), actor.roles());
    }

    static Set<AbsenceReader> of(Set<Side> sides, Set<String> roles) {
        Set<AbsenceReader> readers = EnumSet.noneOf(AbsenceReader.class);
        for (Side side : sides) {
            readers.add(AbsenceReader.valueOf(side.name()));
        }
        if (sides.contains(Side.HOME) && (roles.contains(Roles.HR) || roles.contains(Roles.PARTNER_API))) {
            readers.add(AbsenceReader.HOME_HR);
        }
        return readers;
    }
}
