package org.hearth.web.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.bench.DayItem;
import org.hearth.bench.OpenThing;
import org.hearth.bench.Wait;
import org.hearth.calling.Alone;
import org.hearth.calling.Arrangement;
import org.hearth.calling.ArrangementKind;
import org.hearth.calling.Call;
import org.hearth.docket.Hearing;
import org.hearth.docket.Stage;
import org.hearth.docket.Until;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** What a line of the day says in small marks and short words. */
public final class TodayMarks {
    private static final Words WORDS = Words.ENGLISH;

    /**
     * A small mark.
     *
     * @param kind how it is drawn: {@code attention}, {@code good}, {@code quiet} …
     * @param icon its icon
     * @param text its words
     */
    public record Mark(String kind, String icon, String text) {}

    /**
     * Something arranged that is past its day.
     *
     * @param hearing the hearing's key
     * @param text what, how it stands, and by when it was to be confirmed
     */
    public record Late(String hearing, String text) {}

    private TodayMarks() {}

    /** The marks of a line: how it came, who must not meet, what is arranged and how it stands. */
    static List<Mark> of(DayItem item, LocalDate today) {
        List<Mark> marks = new ArrayList<>();
        Call call = item.call();
        item.alarms().stream()
                .sorted()
                .forEach(each -> marks.add(new Mark("imminent", "alert", WORDS.say(each.key() + ".mark"))));
        if (call != null && call.addOn() != null) {
            marks.add(new Mark("open", "plus", WORDS.say(call.addOn().key())));
        }
        if (!item.apart().isEmpty()) {
            String lines = item.apart().stream().map(String::valueOf).collect(Collectors.joining(", "));
            marks.add(new Mark("attention", "apart", WORDS.say("today.apart", lines)));
        }
        if (call != null) {
            call.standing().forEach(each -> marks.add(mark(each, today)));
            if (call.notFree()) {
                marks.add(new Mark("attention", "flag", WORDS.say(Alone.NO.key())));
            }
        }
        return marks;
    }

    /** What is past its day, in words. */
    static Late late(Arrangement thing) {
        String due = CourtTime.say(thing.due(), WORDS.locale());
        return new Late(thing.hearing(), WORDS.say("today.late.one", said(thing), due));
    }

    /** When it was called and how long people waited for it; empty before it was called and for those who do not call. */
    static String called(DayItem item) {
        Wait wait = item.called();
        if (wait == null || wait.calledAt() == null) {
            return "";
        }
        String at = CourtTime.say(CourtTime.timeOf(wait.calledAt()));
        return WORDS.say("today.called", at, Math.max(0, wait.late()), wait.waited());
    }

    /** What was carried over onto the day: what it is, how long it waits, who answers for it. */
    static String carried(OpenThing thing) {
        return WORDS.say(
                "today.carried.one",
                WORDS.say(thing.what().key()),
                thing.age().say(WORDS),
                thing.carried().responsible());
    }

    private static String said(Arrangement thing) {
        String what = WORDS.say(thing.kind().key());
        String named = thing.language() == null ? what : WORDS.say("today.language", what, language(thing.language()));
        return WORDS.say("today.arranged", named, WORDS.say(thing.status().key()));
    }

    private static Mark mark(Arrangement thing, LocalDate today) {
        String kind = thing.late(today) ? "attention" : thing.status().there() ? "good" : "quiet";
        String icon =
                thing.kind() == ArrangementKind.REMOTE ? "video" : thing.kind().wire();
        return new Mark(kind, icon, said(thing));
    }

    /** A language by its code where it has a name here, else as it was written down. */
    static String language(String given) {
        String name = WORDS.say("language." + given);
        return name.startsWith("[") ? given : name;
    }

    /** Who is here: {@code 2 of 4 here}; null where this reader may not know. */
    static String here(Call call) {
        return call == null ? null : WORDS.say("today.here", call.in(), call.of());
    }

    /**
     * The youth first, and how long somebody has waited.
     *
     * @param text the words; empty once the hearing was held
     * @param minutes the minutes in them, which a live page counts on; null where nobody waits
     * @param words the words with a place for the minutes; null where nobody waits
     */
    public record Waiting(String text, Long minutes, String words) {
        private static final Waiting NOBODY = new Waiting("", null, null);
    }

    /** Who is waited for and who waits. */
    static Waiting waiting(DayItem item) {
        Call call = item.call();
        if (call == null || item.hearing().status().over()) {
            return Waiting.NOBODY;
        }
        boolean youth = call.youth().filter(each -> each.in()).isPresent();
        String who = WORDS.say(youth ? "today.youth.in" : "today.youth.out");
        String text = call.waited() == 0 ? who : WORDS.say("today.waiting", who, call.waited());
        return call.waiting()
                ? new Waiting(text, call.waited(), WORDS.say("today.waiting", who, "{0}"))
                : new Waiting(text, null, null);
    }

    /** What the status leaves open: until when it trails, how it was submitted, by when it is decided; empty for nothing. */
    static String open(Hearing hearing) {
        Stage stage = hearing.stage();
        if (stage.trailsUntil() != null) {
            return WORDS.say("today.until", until(stage.trailsUntil(), hearing.day()));
        }
        if (stage.submittedHow() != null) {
            return WORDS.say(stage.submittedHow().key());
        }
        return stage.decisionDue() == null
                ? ""
                : WORDS.say("today.decision", CourtTime.sayShort(stage.decisionDue(), WORDS.locale()));
    }

    private static String until(Until until, LocalDate day) {
        if (until.startsAt() == null) {
            return CourtTime.say(until.day(), WORDS.locale());
        }
        return until.day().equals(day)
                ? CourtTime.say(CourtTime.timeOf(until.startsAt()))
                : CourtTime.say(until.startsAt(), WORDS.locale());
    }
}
