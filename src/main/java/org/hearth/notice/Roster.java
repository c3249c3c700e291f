package org.hearth.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.access.Member;
import org.hearth.casefile.CaseHeader;

/**
 * Everybody of a case who may have to be served, as gathered for one question.
 *
 * @param file the case's header
 * @param team of today
 * @param parties as entered
 * @param siblings the siblings' cases
 * @param theirs the hearings of the siblings' cases, by case, earliest first
 */
record Roster(
        CaseHeader file,
        List<Member> team,
        List<KnownParty> parties,
        Set<String> siblings,
        Map<String, List<NoticedHearing>> theirs) {

    /** Who may have to be served for a hearing: those who will be on the case on its day. */
    List<Reachable> around(NoticedHearing hearing) {
        LocalDate day = hearing.day();
        List<Reachable> all = new ArrayList<>();
        for (KnownParty party : parties) {
            if (party.isOn(day)) {
                all.add(reachable(party));
            }
        }
        team.stream()
                .filter(each -> each.until() == null || !each.until().isBefore(day))
                .filter(each -> all.stream().noneMatch(known -> each.person().equals(known.person())))
                .forEach(each -> PartyKind.of(each.role())
                        .ifPresent(kind -> all.add(
                                new Reachable(kind, null, each.person(), null, each.name(), PartyStanding.REACHABLE))));
        siblings.stream()
                .sorted()
                .filter(each -> isNoticed(each, hearing))
                .forEach(each ->
                        all.add(new Reachable(PartyKind.SIBLING, null, null, each, null, PartyStanding.REACHABLE)));
        return all;
    }

    private Reachable reachable(KnownParty party) {
        Reachable plain = party.reachable();
        String name = team.stream()
                .filter(each -> each.person().equals(party.person()))
                .map(Member::name)
                .findFirst()
                .orElse(null);
        return new Reachable(plain.kind(), plain.party(), plain.person(), null, name, plain.standing());
    }

    /** A sibling who is a dependent, unless called to the same court on the same day (WIC 290.1-295). */
    private boolean isNoticed(String sibling, NoticedHearing hearing) {
        List<NoticedHearing> hearings = theirs.getOrDefault(sibling, List.of());
        boolean together = hearings.stream().anyMatch(hearing::isTogetherWith);
        boolean dependent =
                hearings.isEmpty() || hearings.get(hearings.size() - 1).ofDependent();
        return dependent && !together;
    }
}
