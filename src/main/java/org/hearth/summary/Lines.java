package org.hearth.summary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.input.Voice;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/**
 * One block as it fills: its lines, and the rules by which something of it is withheld from this reader. What several
 * people say in the same words stands once, with all their names; what differs stands side by side.
 */
final class Lines {
    private final Gathered from;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Set<String> withheld = new LinkedHashSet<>();

    Lines(Gathered from) {
        this.from = from;
    }

    /** Adds a line; a text that is withheld adds its rule instead. */
    void add(String text, String withheldBy, String who, LocalDate when) {
        if (text == null) {
            withhold(withheldBy);
        } else {
            items.merge(text, new Item(text, new Source(who, when), from.isNew(when)), Lines::together);
        }
    }

    private static Item together(Item first, Item also) {
        Source one = first.source();
        Source other = also.source();
        boolean later =
                one.when() == null || other.when() != null && other.when().isAfter(one.when());
        String who = other.who().startsWith(one.who()) ? other.who() : one.who() + "; " + other.who();
        return new Item(
                first.text(), new Source(who, later ? other.when() : one.when()), first.isNew() || also.isNew());
    }

    void add(String text, String who, LocalDate when) {
        add(text, null, who, when);
    }

    /** Adds an answer; a chosen option stands behind its question, since it says nothing alone. */
    void add(Voice voice) {
        String text = voice.text() == null || !voice.chosen() ? voice.text() : voice.asked() + " " + voice.text();
        add(text, voice.withheldBy(), who(voice), day(voice));
    }

    /** A correction says its own day in its text; it stands with the answer that it corrects. */
    private static LocalDate day(Voice voice) {
        return voice.question().equals(Voice.CORRECTION) ? null : CourtTime.dayOf(voice.submittedAt());
    }

    /** Adds the young person's own words as they stand; what they were asked stands with the source. */
    void quote(Voice voice) {
        boolean alone = voice.text() == null || !voice.chosen();
        String who = alone ? who(voice) : Words.ENGLISH.say("summary.asked", who(voice), voice.asked());
        add(voice.text(), voice.withheldBy(), who, day(voice));
    }

    void withhold(String rule) {
        if (rule != null) {
            withheld.add(rule);
        }
    }

    static String who(Voice voice) {
        return voice.isAbout()
                ? voice.who()
                : voice.who() + ", " + Words.ENGLISH.say(voice.discipline().key());
    }

    Block block(BlockId id) {
        return new Block(id, List.copyOf(items.values()), withheld.isEmpty() ? null : String.join("; ", withheld));
    }
}
