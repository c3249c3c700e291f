package org.hearth.orders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.terms.Entry;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/** The findings checklists of the court, read once from {@code orders/checklists.yaml}. */
public final class Checklists {
    private static final String FILE = "orders/checklists.yaml";

    private static final List<String> STANDARDS = List.of(
            "prima facie",
            "preponderance of the evidence",
            "clear and convincing evidence",
            "beyond a reasonable doubt");

    private final Map<String, Checklist> checklists;

    private Checklists(Map<String, Checklist> checklists) {
        this.checklists = Map.copyOf(checklists);
    }

    /**
     * Reads every checklist of the templates.
     *
     * @throws TemplateFault naming file, line and mend
     */
    public static Checklists read(Templates templates) {
        Entry file = templates.yaml(FILE).only("sets", "checklists");
        Map<String, List<Checklist.Line>> sets = new LinkedHashMap<>();
        for (Entry set : file.entries("sets")) {
            set.only("id", "findings");
            sets.put(set.text("id"), lines(set));
        }
        Map<String, Checklist> checklists = new LinkedHashMap<>();
        for (Entry entry : file.entries("checklists")) {
            Checklist checklist = checklist(entry.only("id", "uses", "findings"), sets);
            if (checklists.putIfAbsent(checklist.id(), checklist) != null) {
                throw entry.fault("id", "another checklist has this id; write each once");
            }
        }
        return new Checklists(checklists);
    }

    /** The checklist of that id; one without lines where the court has written none. */
    public Checklist of(String id) {
        return id == null ? new Checklist("", List.of()) : checklists.getOrDefault(id, new Checklist(id, List.of()));
    }

    private static String standard(Entry line) {
        String standard = line.text("standard");
        if (!STANDARDS.contains(standard)) {
            throw line.fault("standard", "write one of " + STANDARDS);
        }
        return standard;
    }

    private static Checklist checklist(Entry entry, Map<String, List<Checklist.Line>> sets) {
        List<Checklist.Line> lines = new ArrayList<>();
        for (String set : entry.texts("uses")) {
            if (!sets.containsKey(set)) {
                throw entry.fault("uses", set + " is no set of this file; write one of " + sets.keySet());
            }
            lines.addAll(sets.get(set));
        }
        lines.addAll(lines(entry));
        Set<String> ids = new LinkedHashSet<>();
        for (Checklist.Line line : lines) {
            if (!ids.add(line.id())) {
                throw entry.fault("the finding " + line.id() + " stands here twice; give one another id");
            }
        }
        return new Checklist(entry.text("id"), lines);
    }

    private static List<Checklist.Line> lines(Entry entry) {
        List<Checklist.Line> lines = new ArrayList<>();
        for (Entry each : entry.entries("findings")) {
            each.only("id", "text", "rule", "values", "standard", "retired");
            List<String> values = each.texts("values");
            if (values.size() < 2) {
                throw each.fault("values", "write at least two; a finding with one choice would be preselected");
            }
            lines.add(new Checklist.Line(
                    each.text("id"),
                    each.text("text"),
                    each.text("rule"),
                    values,
                    each.has("standard") ? standard(each) : "",
                    each.yes("retired")));
        }
        return lines;
    }
}
