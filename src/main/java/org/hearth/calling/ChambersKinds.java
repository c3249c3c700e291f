package org.hearth.calling;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.court.Clock;
import org.hearth.court.Clocks;
import org.hearth.terms.Entry;
import org.hearth.terms.Problem;
import org.hearth.terms.Templates;

/** The kinds of matters decided in chambers, read once from {@code docket/chambers.yaml}. */
public final class ChambersKinds {
    private static final String FILE = "docket/chambers.yaml";

    private final Map<String, ChambersKind> kinds;

    private ChambersKinds(Map<String, ChambersKind> kinds) {
        this.kinds = Collections.unmodifiableMap(kinds);
    }

    /**
     * Reads the kinds; their clocks must stand in the clock table.
     *
     * @throws org.hearth.terms.TemplateFault naming file, line and mend
     */
    public static ChambersKinds read(Templates templates, Clocks clocks) {
        Map<String, ChambersKind> kinds = new LinkedHashMap<>();
        Entry file = templates.yaml(FILE).only("kinds");
        for (Entry entry : file.entries("kinds")) {
            ChambersKind kind = kind(entry, clocks);
            if (kinds.putIfAbsent(kind.key(), kind) != null) {
                throw entry.fault("key", "stands here twice; every kind needs its own");
            }
        }
        if (kinds.isEmpty()) {
            throw file.fault("write at least one kind");
        }
        return new ChambersKinds(kinds);
    }

    private static ChambersKind kind(Entry entry, Clocks clocks) {
        entry.only("key", "form", "name", "clock", "citation", "from", "for", "signed");
        String clock = entry.optional("clock").orElse(null);
        if (clock != null && clocks.all().stream().map(Clock::id).noneMatch(clock::equals)) {
            throw entry.fault("clock", clock + " is no clock of clocks.csv; write an id that stands there");
        }
        return new ChambersKind(
                entry.text("key"),
                entry.text("form"),
                entry.text("name"),
                clock,
                clock == null ? entry.text("citation") : null,
                second(entry, "from", "received", "completed"),
                second(entry, "for", "decision", "hearing"),
                entry.yes("signed"));
    }

    /** Which of two words stands there: true for the second. */
    private static boolean second(Entry entry, String name, String first, String second) {
        String text = entry.text(name);
        if (!List.of(first, second).contains(text)) {
            throw entry.fault(name, "write " + first + " or " + second);
        }
        return text.equals(second);
    }

    /**
     * The kind of that key.
     *
     * @throws Problem bad input on {@code kind} when there is none
     */
    public ChambersKind of(String key) {
        ChambersKind kind = key == null ? null : kinds.get(key);
        if (kind == null) {
            throw Problem.badInput("kind", "problem.unknown-chambers-kind", String.join(", ", kinds.keySet()));
        }
        return kind;
    }

    /** Every kind, in the file's order. */
    public Collection<ChambersKind> all() {
        return kinds.values();
    }
}
