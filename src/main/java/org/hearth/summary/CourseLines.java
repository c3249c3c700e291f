package org.hearth.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.orders.Alternatives;
import org.hearth.orders.Comeback;
import org.hearth.orders.Conversation;
import org.hearth.orders.Warrant;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Role;
import org.hearth.terms.Words;

/** A return, a warrant's state and an honest conversation, each in one line with what stands behind it. */
final class CourseLines {
    private static final Words WORDS = Words.ENGLISH;
    private static final int TALKS = 2;

    private CourseLines() {}

    /** The return since the last hearing in one line; empty where there was none. */
    static Optional<String> back(Gathered from) {
        return Optional.ofNullable(from.course().comeback())
                .filter(each -> from.isNew(CourtTime.dayOf(each.cameAt())))
                .map(each -> WORDS.say("summary.back", WORDS.say(each.how().key()), day(each.cameAt())));
    }

    /** Adds the return, which stands before every time away. */
    static void back(Lines lines, Gathered from) {
        back(from).ifPresent(text -> {
            Comeback comeback = from.course().comeback();
            List<String> under = new ArrayList<>();
            add(under, "summary.back.welcomed", comeback.welcomedBy());
            add(under, "summary.back.words", comeback.words());
            lines.withhold(comeback.withheldBy());
            lines.add(item(text, comeback.recordedBy(), comeback.recordedRole(), comeback.recordedAt(), from, under));
        });
    }

    /** Adds what was talked over: what was offered, what the young person chose, what was decided, and why otherwise. */
    static void talks(Lines lines, Gathered from) {
        lines.keep(TALKS);
        for (Conversation each : from.course().talks()) {
            lines.withhold(each.withheldBy());
            if (each.withheldBy() == null) {
                String text = WORDS.say(
                        "summary.talk",
                        day(each.talkedAt()),
                        WORDS.say(each.ground().key()),
                        each.talkedBy());
                lines.add(item(text, each.recordedBy(), each.recordedRole(), each.talkedAt(), from, talk(each)));
            }
        }
    }

    private static List<String> talk(Conversation each) {
        List<String> under = new ArrayList<>();
        under.add(WORDS.say("summary.talk.offered", String.join("; ", each.options())));
        String choice = each.choice().isEmpty() ? WORDS.say("summary.talk.no-choice") : each.choice();
        under.add(WORDS.say("summary.talk.chosen", choice));
        under.add(WORDS.say("summary.talk.decided", each.decision()));
        add(under, "summary.talk.why", each.why());
        return under;
    }

    /** Adds each warrant that stands, with what was tried first and what the young person's attorney says. */
    static void warrants(Lines lines, Gathered from, Alternatives alternatives) {
        for (Warrant each : from.course().warrants()) {
            String kind = WORDS.say(
                    "summary.warrant", WORDS.say(each.kind().key()), each.kind().law(), state(each));
            lines.withhold(each.withheldBy());
            lines.add(item(kind, each.askedBy(), each.askedRole(), each.askedAt(), from, behind(each, alternatives)));
        }
    }

    private static String state(Warrant each) {
        String state = WORDS.say(each.state().key());
        return each.until() == null ? state : WORDS.say("summary.warrant.until", state, say(each.until()));
    }

    private static List<String> behind(Warrant each, Alternatives alternatives) {
        List<String> under = new ArrayList<>();
        add(under, "summary.warrant.reason", each.reason());
        String tried = String.join(
                "; ", each.alternatives().stream().map(alternatives::say).toList());
        add(under, "summary.warrant.tried", tried);
        add(under, "summary.warrant.position", each.position());
        if (each.recallAskedAt() != null) {
            under.add(WORDS.say("summary.warrant.recall", each.recallAskedBy(), day(each.recallAskedAt())));
        }
        if (each.hoursLate() > 0) {
            under.add(WORDS.say("summary.warrant.late", each.hoursLate()));
        }
        return under;
    }

    private static Item item(String text, String who, Role role, Instant when, Gathered from, List<String> under) {
        LocalDate day = CourtTime.dayOf(when);
        Source source = new Source(who + ", " + WORDS.say(role.key()), day);
        return new Item(text, source, from.isNew(day), false, under);
    }

    private static void add(List<String> under, String key, String words) {
        if (words != null && !words.isBlank()) {
            under.add(WORDS.say(key, words));
        }
    }

    private static String day(Instant when) {
        return say(CourtTime.dayOf(when));
    }

    private static String say(LocalDate day) {
        return CourtTime.sayShort(day, WORDS.locale());
    }
}
