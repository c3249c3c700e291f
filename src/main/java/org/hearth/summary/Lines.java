package org.hearth.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearth.input.Voice;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** One block as it fills: its lines, and the rules by which something of it is withheld from this reader. */
final class Lines {
    private final Gathered from;
    private final List<Item> items = new ArrayList<>();
    private final Set<String> withheld = new LinkedHashSet<>();

    Lines(Gathered from) {
        this.from = from;
    }

    /** Adds a line; a text that is withheld adds its rule instead. */
    void add(String text, String withheldBy, String who, LocalDate when) {
        if (text == null) {
            withhold(withheldBy);
        } else {
            items.add(new Item(text, new Source(who, when), false, from.isNew(when)));
        }
    }

    /** Adds the young person's own words, as they stand. */
    void addSpoken(Voice voice) {
        if (voice.text() == null || voice.chosen()) {
            add(voice);
        } else {
            LocalDate when = CourtTime.dayOf(voice.submittedAt());
            items.add(new Item(voice.text(), new Source(who(voice), when), true, from.isNew(when)));
        }
    }

    void add(String text, String who, LocalDate when) {
        add(text, null, who, when);
    }

    /** Adds an answer; a chosen option stands behind its question, since it says nothing alone. */
    void add(Voice voice) {
        String text = voice.text() == null || !voice.chosen() ? voice.text() : voice.asked() + " " + voice.text();
        add(text, voice.withheldBy(), who(voice), CourtTime.dayOf(voice.submittedAt()));
    }

    void withhold(String rule) {
        if (rule != null) {
            withheld.add(rule);
        }
    }

    static String who(Voice voice) {
        return voice.who() + ", " + Words.ENGLISH.say(voice.discipline().key());
    }

    Block block(BlockId id) {
        return new Block(id, items, withheld.isEmpty() ? null : String.join("; ", withheld));
    }
}
