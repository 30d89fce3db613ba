package dev.secondment.leave.absence.application;

import dev.secondment.leave.absence.domain.Absence;
import dev.secondment.leave.absence.domain.AbsenceReader;
import dev.secondment.leave.terms.application.Actor;
import dev.secondment.leave.terms.domain.Side;
import dev.secondment.platform.web.Roles;
import java.util.EnumSet;
import java.util.Set;

/** As whom a caller reads the absences of an agreement: by side, and within the home employer by role. */
final class AbsenceReaders {

    private AbsenceReaders() {}

    static Set<AbsenceReader> of(Absence absence, Actor actor) {
        return of(absence, actor.sides(), actor.roles());
    }

    /** Nobody, where the caller is of the host alone and neither was told nor said it. */
    static Set<AbsenceReader> of(Absence absence, Set<Side> sides, Set<String> roles) {
        Set<AbsenceReader> readers = EnumSet.noneOf(AbsenceReader.class);
        for (Side side : sides) {
            readers.add(AbsenceReader.valueOf(side.name()));
        }
        if (!absence.reported().isKnownToHost()) {
            readers.remove(AbsenceReader.HOST);
        }
        if (sides.contains(Side.HOME) && (roles.contains(Roles.HR) || roles.contains(Roles.PARTNER_API))) {
            readers.add(AbsenceReader.HOME_HR);
        }
        return readers;
    }
}
