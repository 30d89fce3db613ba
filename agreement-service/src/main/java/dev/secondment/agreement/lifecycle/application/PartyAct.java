package dev.secondment.agreement.lifecycle.application;

import dev.secondment.agreement.lifecycle.domain.Side;
import dev.secondment.platform.web.Roles;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Something that only certain functions of certain sides may do. */
public interface PartyAct {

    /** Those who act for an organisation in what needs no manager, its own system among them. */
    Set<String> HUMAN_RESOURCES = Set.of(Roles.HR, Roles.PARTNER_API);

    /** Those who act for an organisation towards the person it employs or hosts, its own system among them. */
    Set<String> EMPLOYER = Set.of(Roles.HR, Roles.LINE_MANAGER, Roles.PARTNER_API);

    /** The same, where a person has to do it: consent and signatures are given by no system. */
    Set<String> EMPLOYERS_PEOPLE = Set.of(Roles.HR, Roles.LINE_MANAGER);

    Set<String> PERSON = Set.of(Roles.SECONDEE);

    Map<Side, Set<String>> SIGNATORIES = Map.of(
            Side.HOME, EMPLOYERS_PEOPLE,
            Side.HOST, EMPLOYERS_PEOPLE,
            Side.SECONDEE, PERSON,
            Side.VENDOR, EMPLOYERS_PEOPLE,
            Side.CLIENT, EMPLOYERS_PEOPLE);

    Map<Side, Set<String>> rolesBySide();

    /** Those of the caller's sides for which they may act. */
    default EnumSet<Side> sidesFor(Set<Side> sides, Set<String> roles) {
        EnumSet<Side> possible = EnumSet.noneOf(Side.class);
        for (Side side : sides) {
            if (rolesBySide().getOrDefault(side, Set.of()).stream().anyMatch(roles::contains)) {
                possible.add(side);
            }
        }
        return possible;
    }
}
