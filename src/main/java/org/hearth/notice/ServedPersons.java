package org.hearth.notice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.terms.Entry;

/**
 * Who is served with one notice, and how.
 *
 * @param notice its key: {@code N293}, or {@code ordered}
 * @param inTable true where {@code notices.csv} has its window, false where the law gives it no window of days
 * @param citation the law, where the table has none; else null
 * @param manners how it may be served, before the person is looked at
 * @param noElectronicDetained where a detained youth's notice goes electronically only if all were present (WIC 660)
 * @param shortDays a hearing set fewer days ahead is noticed by hours; null where there is no such rule
 * @param shortHours how many hours before the hearing then; null where there is no such rule
 * @param persons one rule a line, in the file's order
 */
public record ServedPersons(
        String notice,
        boolean inTable,
        String citation,
        Set<Manner> manners,
        boolean noElectronicDetained,
        Integer shortDays,
        Integer shortHours,
        List<PersonRule> persons) {
    private static final int LONGEST = 240;

    public ServedPersons {
        manners = Set.copyOf(manners);
        persons = List.copyOf(persons);
    }

    static ServedPersons read(Entry entry, boolean inTable) {
        entry.only("notice", "citation", "manners", "no_electronic_detained", "short_notice", "persons");
        if (inTable == entry.has("citation")) {
            throw entry.fault(inTable ? "notices.csv has the citation; remove it here" : "write a value for citation");
        }
        Set<Manner> manners = EnumSet.noneOf(Manner.class);
        manners.addAll(entry.choices("manners", Manner.class));
        if (manners.contains(Manner.WAIVER) || manners.contains(Manner.NOT_SERVED)) {
            throw entry.fault("manners", "write manners of service only; a waiver is taken of every notice");
        }
        Entry shorter = entry.has("short_notice") ? entry.entry("short_notice").only("days", "hours") : null;
        return new ServedPersons(
                entry.text("notice"),
                inTable,
                entry.optional("citation").orElse(null),
                manners,
                entry.yes("no_electronic_detained"),
                shorter == null ? null : positive(shorter, "days"),
                shorter == null ? null : positive(shorter, "hours"),
                entry.entries("persons").stream().map(PersonRule::read).toList());
    }

    private static int positive(Entry entry, String name) {
        int number = entry.whole(name);
        if (number < 1 || number > LONGEST) {
            throw entry.fault(name, "write a whole number from 1 to " + LONGEST);
        }
        return number;
    }
}
