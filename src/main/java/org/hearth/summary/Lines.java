package org.hearth.summary;

import java.time.LocalDate;
import java.util.ArrayList;
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
    /** How many more lines stand on the paper. */
    private int room = Integer.MAX_VALUE;

    Lines(Gathered from) {
        this.from = from;
    }

    /** Adds a line; a text that is withheld adds its rule instead. */
    void add(String text, String withheldBy, String who, LocalDate when) {
        if (text == null) {
            withhold(withheldBy);
        } else {
            add(new Item(text, new Source(who, when), from.isNew(when), false, List.of()));
        }
    }

    /** What is added from here on stands on the paper for so many lines; the rest is put aside. */
    Lines keep(int most) {
        room = most;
        return this;
    }

    /** Adds a whole line; what was said already takes no room. */
    void add(Item item) {
        boolean stands = items.containsKey(item.text());
        items.merge(item.text(), room > 0 || stands ? item : item.putAside(), Lines::together);
        room -= stands ? 0 : 1;
    }

    private static Item together(Item first, Item also) {
        Source one = first.source();
        Source other = also.source();
        boolean later =
                one.when() == null || other.when() != null && other.when().isAfter(one.when());
        String who = other.who().startsWith(one.who()) ? other.who() : one.who() + "; " + other.who();
        List<String> under = new ArrayList<>(first.under());
        also.under().stream().filter(each -> !under.contains(each)).forEach(under::add);
        return new Item(
                first.text(),
                new Source(who, later ? other.when() : one.when()),
                first.isNew() || also.isNew(),
                first.urgent() || also.urgent(),
                under,
                first.aside() && also.aside(),
                first.own() && also.own());
    }

    void add(String text, String who, LocalDate when) {
        add(text, null, who, when);
    }

    /** Adds an answer; a chosen option stands behind its question, since it says nothing alone. */
    void add(Voice voice) {
        String text = voice.text() == null || !voice.chosen() ? voice.text() : voice.asked() + " " + voice.text();
        if (text == null) {
            withhold(voice.withheldBy());
        } else {
            LocalDate day = day(voice);
            from.beside(voice).forEach(each -> withhold(each.text() == null ? each.withheldBy() : null));
            add(new Item(text, new Source(who(voice), day), from.isNew(day), false, BesideLines.of(from, voice)));
        }
    }

    /**
     * The day on which it was said: words carried over keep the day on which they were last said or confirmed. A
     * correction says its own day in its text; it stands with the answer that it corrects.
     */
    private static LocalDate day(Voice voice) {
        if (voice.question().equals(Voice.CORRECTION)) {
            return null;
        }
        return voice.saidOn() == null ? CourtTime.dayOf(voice.submittedAt()) : voice.saidOn();
    }

    /** Adds the young person's own words as they stand; what they were asked stands with the source. */
    void quote(Voice voice) {
        boolean alone = voice.text() == null || !voice.chosen();
        String who = alone ? who(voice) : Words.ENGLISH.say("summary.asked", who(voice), voice.asked());
        if (voice.text() == null) {
            withhold(voice.withheldBy());
        } else {
            LocalDate day = day(voice);
            add(new Item(voice.text(), new Source(who, day), from.isNew(day), false, List.of()).quoted());
        }
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

    boolean isEmpty() {
        return items.isEmpty();
    }

    Block block(BlockId id) {
        return block(id, null);
    }

    Block block(BlockId id, String note) {
        String rules = withheld.isEmpty() ? null : String.join("; ", withheld);
        return new Block(id, List.copyOf(items.values()), rules, note);
    }
}
