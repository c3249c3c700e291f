package org.hearth.calling;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.Entry;
import org.hearth.terms.Templates;

/** By when things are to be certain before a hearing, and the law about them, read once from {@code docket/arrangements.yaml}. */
public final class ArrangementRules {
    private static final String FILE = "docket/arrangements.yaml";
    private static final int MOST_DAYS = 60;

    private record Rule(int days, String citation) {}

    private final Map<ArrangementKind, Rule> rules;

    private ArrangementRules(Map<ArrangementKind, Rule> rules) {
        this.rules = rules;
    }

    /**
     * Reads the court's rules; every kind needs one.
     *
     * @throws org.hearth.terms.TemplateFault naming file, line and mend
     */
    public static ArrangementRules read(Templates templates) {
        Entry file = templates.yaml(FILE);
        Map<ArrangementKind, Rule> rules = new EnumMap<>(ArrangementKind.class);
        String[] kinds = new String[ArrangementKind.values().length];
        for (ArrangementKind kind : ArrangementKind.values()) {
            rules.put(kind, rule(file.entry(kind.wire())));
            kinds[kind.ordinal()] = kind.wire();
        }
        file.only(kinds);
        return new ArrangementRules(rules);
    }

    private static Rule rule(Entry entry) {
        entry.only("court_days", "citation");
        int days = entry.whole("court_days");
        if (days < 0 || days > MOST_DAYS) {
            throw entry.fault("court_days", "write 0 to " + MOST_DAYS + " court days before the hearing");
        }
        return new Rule(days, entry.text("citation"));
    }

    /** The last day to have it confirmed, counted back in court days from the hearing's own, which is out. */
    public LocalDate due(ArrangementKind kind, LocalDate hearing, CourtCalendar calendar) {
        return calendar.plus(hearing, -rules.get(kind).days());
    }

    /** The law about that kind, as a person may read it. */
    public String citation(ArrangementKind kind) {
        return rules.get(kind).citation();
    }
}
