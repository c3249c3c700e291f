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
    private static final int SHORT = 60;

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
            items.add(new Item(text, new Source(who, when), from.isNew(when)));
        }
    }

    void add(String text, String who, LocalDate when) {
        add(text, null, who, when);
    }

    /** Adds an answer; one of a few words stands behind its question, since it says nothing alone. */
    void add(Voice voice) {
        String text = voice.text() == null || voice.text().length() > SHORT
                ? voice.text()
                : voice.asked() + " " + voice.text();
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
