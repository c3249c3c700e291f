package org.hearth.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearth.input.Alarm;
import org.hearth.input.Circumstances;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** Imminent danger, injury and threat, plainly and first, each with what stood around it and what was done. */
final class AlarmLines {
    private static final Words WORDS = Words.ENGLISH;

    private AlarmLines() {}

    /** Those that stand, each a line of its own: danger before injury before threat, the newest first. */
    static void standing(Lines lines, Gathered from) {
        from.together().alarms().stream()
                .filter(Alarm::stands)
                .sorted(Comparator.comparing(Alarm::kind))
                .forEach(each -> lines.add(item(each, from)));
    }

    /** Those that ended since the last hearing, with what was done. */
    static void ended(Lines lines, Gathered from) {
        from.together().alarms().stream()
                .filter(each -> !each.stands() && from.isNew(CourtTime.dayOf(each.endedAt())))
                .forEach(each -> lines.add(item(each, from)));
    }

    private static Item item(Alarm alarm, Gathered from) {
        String key = alarm.stands() ? "summary.alarm" : "summary.alarm.ended";
        String told = CourtTime.say(alarm.raisedAt(), WORDS.locale());
        String text = WORDS.say(key, WORDS.say(alarm.kind().key()), told, alarm.words());
        Source source =
                new Source(alarm.who() + ", " + WORDS.say(alarm.role().key()), CourtTime.dayOf(alarm.raisedAt()));
        return new Item(text, source, from.isNew(source.when()), alarm.stands(), under(alarm));
    }

    private static List<String> under(Alarm alarm) {
        List<String> under = new ArrayList<>(alarm.around() == null ? List.of(awaited(alarm)) : around(alarm.around()));
        if (alarm.done() != null) {
            String day = CourtTime.sayShort(CourtTime.dayOf(alarm.endedAt()), WORDS.locale());
            under.add(WORDS.say("summary.alarm.done", alarm.endedBy(), day, alarm.done()));
        }
        return under;
    }

    private static String awaited(Alarm alarm) {
        String due = CourtTime.say(alarm.contextDue(), WORDS.locale());
        return alarm.isLate()
                ? WORDS.say("summary.alarm.late", due, alarm.hoursLate())
                : WORDS.say("summary.alarm.due", due);
    }

    /** What stands around a concern, four lines; what nobody knows yet is said so. */
    static List<String> around(Circumstances around) {
        return List.of(
                said("summary.around.context", around.context()),
                said("summary.around.need", around.need()),
                said("summary.around.barrier", around.barrier()),
                said("summary.around.owner", around.owner()));
    }

    private static String said(String key, String words) {
        return WORDS.say(key, words == null ? WORDS.say("summary.around.unknown") : words);
    }
}
