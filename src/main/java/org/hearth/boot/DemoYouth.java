package org.hearth.boot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.terms.Custody;
import org.hearth.terms.Entry;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Templates;

/**
 * One invented young person of the demo court.
 *
 * @param user the account they sign in with; empty for most
 * @param weeks when their earlier hearings were held, counted from today, earliest first
 * @param next when the next one is, in weeks; 0 is today
 * @param type the hearing type's id
 * @param away times away in the latest periods, newest first; likewise contacts
 * @param school days at school of days possible, newest first
 * @param stage what is going on: {@code away}, {@code back}, {@code danger}, {@code finishing}, {@code before-finding}
 */
record DemoYouth(
        String name,
        int age,
        Jurisdiction kind,
        Custody custody,
        Optional<String> user,
        String language,
        List<Integer> weeks,
        int next,
        String type,
        Optional<String> goal,
        Optional<String> wish,
        List<Integer> away,
        List<Integer> contacts,
        List<String> school,
        Optional<String> strength,
        Optional<String> promise,
        Optional<String> owner,
        Optional<String> statement,
        Optional<String> danger,
        String stage,
        boolean returned,
        boolean tribe,
        List<String> also,
        Optional<String> apart) {

    /** All of them, in the file's order. */
    static List<DemoYouth> read(Templates files) {
        return files.yaml("youths.yaml").entries("youths").stream()
                .map(DemoYouth::of)
                .toList();
    }

    private static DemoYouth of(Entry entry) {
        return new DemoYouth(
                entry.text("name"),
                entry.whole("age"),
                entry.choice("kind", Jurisdiction.class),
                entry.choice("custody", Custody.class),
                entry.optional("user"),
                entry.optional("language").orElse("en"),
                whole(entry, "weeks"),
                entry.whole("next"),
                entry.text("type"),
                entry.optional("goal"),
                entry.optional("wish"),
                whole(entry, "away"),
                whole(entry, "contacts"),
                entry.texts("school"),
                entry.optional("strength"),
                entry.optional("promise"),
                entry.optional("owner"),
                entry.optional("statement"),
                entry.optional("danger"),
                entry.optional("stage").orElse(""),
                entry.yes("returned"),
                entry.yes("tribe"),
                entry.texts("also"),
                entry.optional("apart"));
    }

    private static List<Integer> whole(Entry entry, String name) {
        return entry.texts(name).stream().map(Integer::valueOf).toList();
    }

    boolean beforeFinding() {
        return stage.equals("before-finding");
    }

    /** The accounts on this youth's team, in the order they join. */
    Set<String> team() {
        Set<String> team = new LinkedHashSet<>(List.of("counsel", "advocate", "educator", "behavioral"));
        if (kind != Jurisdiction.DELINQUENCY) {
            team.addAll(List.of("social", "agencycounsel", "health", "casa"));
        }
        if (kind == Jurisdiction.DEPENDENCY || kind == Jurisdiction.DUAL) {
            team.addAll(List.of("parentcounsel", "caregiver"));
        }
        if (kind.hasDelinquency()) {
            team.addAll(List.of("probation", "da"));
        }
        if (tribe) {
            team.add("tribe");
        }
        user.ifPresent(team::add);
        return team;
    }
}
