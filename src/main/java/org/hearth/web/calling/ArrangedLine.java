package org.hearth.web.calling;

import java.time.LocalDate;
import java.util.List;
import org.hearth.calling.Alone;
import org.hearth.calling.Arrangement;
import org.hearth.calling.ArrangementKind;
import org.hearth.calling.ArrangementStatus;
import org.hearth.calling.CheckIn;
import org.hearth.terms.Role;
import org.hearth.terms.Words;

/**
 * One thing arranged as the page shows it.
 *
 * @param thing what
 * @param what the kind, with an interpreter's language
 * @param whom for whom: a name, or a part
 * @param kind how its status is drawn
 * @param steps what may follow; none for those who do not keep the call
 * @param asked true where this counsel is asked whether their client is free to talk
 */
public record ArrangedLine(
        Arrangement thing, String what, String whom, String kind, List<ArrangementStatus> steps, boolean asked) {
    private static final Words WORDS = Words.ENGLISH;

    /** The line of something arranged, for a reader in that role. */
    static ArrangedLine of(Arrangement thing, List<CheckIn> people, Role reader, LocalDate today) {
        boolean free = thing.status().open() || thing.status() == ArrangementStatus.CANCELLED;
        String kind = thing.late(today) ? "attention" : free ? "quiet" : "good";
        boolean youths = thing.person().equals("youth");
        boolean counsel = youths ? reader == Role.YOUTH_ATTORNEY : reader == Role.PARENT_ATTORNEY;
        return new ArrangedLine(
                thing,
                what(thing),
                whom(thing, people),
                kind,
                reader.isCourtStaff() ? thing.next() : List.of(),
                counsel && thing.kind() == ArrangementKind.REMOTE);
    }

    private static String what(Arrangement thing) {
        String what = WORDS.say(thing.kind().key());
        if (thing.language() == null) {
            return what;
        }
        String name = WORDS.say("language." + thing.language());
        return WORDS.say("today.language", what, name.startsWith("[") ? thing.language() : name);
    }

    private static String whom(Arrangement thing, List<CheckIn> people) {
        return people.stream()
                .map(CheckIn::seat)
                .filter(each -> each.key().equals(thing.person()))
                .map(each -> each.name() == null ? WORDS.say(each.part()) : each.name())
                .findFirst()
                .orElse("");
    }

    /** True where a remote person's counsel has been asked or is to be. */
    public boolean isRemote() {
        return thing.kind() == ArrangementKind.REMOTE;
    }

    /** True where counsel said that their client is not free to talk. */
    public boolean isNotFree() {
        return thing.alone() == Alone.NO;
    }
}
