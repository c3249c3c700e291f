package org.hearth.web.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearth.access.Member;
import org.hearth.bench.Sheet;
import org.hearth.orders.HearingRecord;
import org.hearth.terms.Role;

/** Who stands on the page as having taken part, or as a proposal that nobody has marked. */
final class HearPeople {
    private HearPeople() {}

    /** Those of the record first, then the young person and the team, unmarked. */
    static List<HearRow.Person> of(Sheet sheet, HearingRecord record) {
        List<HearRow.Person> people = new ArrayList<>();
        Set<String> youth = youth(sheet);
        record.appearances()
                .forEach(each ->
                        people.add(HearRow.Person.of(each.person(), each.mode(), youth.contains(each.person()))));
        if (people.stream().noneMatch(HearRow.Person::isYouth)) {
            youth.stream().limit(1).forEach(name -> people.add(HearRow.Person.of(name, null, true)));
        }
        sheet.team().stream()
                .filter(member -> member.role() != Role.YOUTH)
                .map(Member::name)
                .filter(name ->
                        people.stream().noneMatch(each -> each.getPerson().equals(name)))
                .forEach(name -> people.add(HearRow.Person.of(name, null, false)));
        return people;
    }

    /** The names by which the young person may stand here: the one they asked for first, then the team's. */
    private static Set<String> youth(Sheet sheet) {
        Set<String> names = new LinkedHashSet<>();
        if (sheet.header().label() != null) {
            names.add(sheet.header().label());
        }
        sheet.team().stream()
                .filter(member -> member.role() == Role.YOUTH)
                .map(Member::name)
                .forEach(names::add);
        return names;
    }
}
