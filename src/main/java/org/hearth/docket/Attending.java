package org.hearth.docket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearth.access.Member;
import org.hearth.docket.Engaged.Presence;
import org.hearth.terms.Role;

/**
 * Whose time a hearing of a case takes.
 *
 * @param caseId the case
 * @param persons each person of the team, and how much the hearing needs them
 * @param apart the cases whose young people must not meet this one
 * @param siblings the cases of the youth's siblings
 */
record Attending(String caseId, Map<String, Presence> persons, Set<String> apart, Set<String> siblings) {
    static Attending of(String caseId, List<Member> team, Set<String> apart, Set<String> siblings) {
        Map<String, Presence> persons = new HashMap<>();
        team.forEach(member -> persons.merge(member.person(), presence(member.role()), Attending::weightier));
        return new Attending(caseId, Map.copyOf(persons), Set.copyOf(apart), Set.copyOf(siblings));
    }

    /** What must be claimed before anybody looks whether that sitting's room, officer and these people are free. */
    SortedSet<String> claims(Sitting sitting) {
        SortedSet<String> keys = new TreeSet<>();
        keys.add("room:" + sitting.courthouse() + ":" + sitting.courtroom());
        keys.add("officer:" + sitting.courthouse() + ":" + sitting.officer());
        keys.add("case:" + caseId);
        apart.forEach(other -> keys.add("case:" + other));
        persons.forEach((person, presence) -> {
            if (presence != Presence.TEAM) {
                keys.add("person:" + person);
            }
        });
        return keys;
    }

    static Presence presence(Role role) {
        if (role == Role.YOUTH) {
            return Presence.YOUTH;
        }
        return role.isCounsel() ? Presence.COUNSEL : Presence.TEAM;
    }

    static Presence weightier(Presence one, Presence other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
