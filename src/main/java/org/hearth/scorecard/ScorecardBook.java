package org.hearth.scorecard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.scorecard.ScoreMeasure.Counted;
import org.hearth.scorecard.ScoreMeasure.Part;
import org.hearth.scorecard.ScoreMeasure.Row;
import org.hearth.terms.Entry;
import org.hearth.terms.Templates;

/** What the court counts of the system, read once from {@code scorecard.yaml}. */
public final class ScorecardBook {
    private static final String FILE = "scorecard.yaml";
    private static final String ID = "[a-z][a-z0-9_]{1,29}";

    private final List<ScoreMeasure> measures;

    private ScorecardBook(List<ScoreMeasure> measures) {
        this.measures = List.copyOf(measures);
    }

    /**
     * Reads and checks the list.
     *
     * @throws org.hearth.terms.TemplateFault naming file, line and mend: for an id twice, {@code all} as an id, fewer
     *     than two parts, and a share that is no part
     */
    public static ScorecardBook read(Templates templates) {
        List<ScoreMeasure> measures = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry entry : templates.yaml(FILE).only("measures").entries("measures")) {
            ScoreMeasure measure = measure(entry);
            once(entry, measure.id(), ids);
            measures.add(measure);
        }
        measures.stream()
                .map(ScoreMeasure::population)
                .filter(ids::contains)
                .findFirst()
                .ifPresent(each -> {
                    throw templates.yaml(FILE).fault("measures", each + " is a measure; name the population otherwise");
                });
        return new ScorecardBook(measures);
    }

    private static ScoreMeasure measure(Entry entry) {
        entry.only("id", "counts", "name", "about", "source", "population", "good", "parts", "rows");
        List<Part> parts = new ArrayList<>();
        Set<String> partIds = new HashSet<>();
        for (Entry each : entry.entries("parts")) {
            each.only("id", "name");
            once(each, each.text("id"), partIds);
            parts.add(new Part(each.text("id"), each.text("name")));
        }
        if (parts.size() < 2) {
            throw entry.fault("write at least two parts, so that each thing is counted once");
        }
        if (!partIds.contains(entry.text("good"))) {
            throw entry.fault("good", "write the id of one of the parts");
        }
        return new ScoreMeasure(
                entry.text("id"),
                entry.choice("counts", Counted.class),
                entry.text("name"),
                entry.text("about"),
                entry.text("source"),
                entry.optional("population").orElse(null),
                rows(entry),
                parts,
                entry.text("good"));
    }

    private static List<Row> rows(Entry entry) {
        List<Row> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry each : entry.entries("rows")) {
            each.only("id", "name", "names", "rest");
            once(each, each.text("id"), ids);
            rows.add(new Row(each.text("id"), each.text("name"), each.texts("names"), each.yes("rest")));
        }
        return rows;
    }

    private static void once(Entry entry, String id, Set<String> ids) {
        if (!id.matches(ID) || id.equals(Cell.ALL)) {
            throw entry.fault("id", "write 2 to 30 small letters, digits and underscores, and not " + Cell.ALL);
        }
        if (!ids.add(id)) {
            throw entry.fault("id", "stands here twice; keep one");
        }
    }

    /** Every measure, in the file's order. */
    public List<ScoreMeasure> measures() {
        return measures;
    }
}
