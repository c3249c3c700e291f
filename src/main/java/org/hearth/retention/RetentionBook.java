package org.hearth.retention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.terms.Entry;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/** What is kept how long, from {@code retention/classes.yaml}. Immutable. */
public final class RetentionBook {
    private static final String FILE = "retention/classes.yaml";
    private static final int LONGEST = 36_525;
    private static final int OLDEST = 120;

    private final Map<String, RetentionClass> classes;
    private final Map<String, AgeRule> ages;
    private final List<String> agencies;

    private RetentionBook(Map<String, RetentionClass> classes, Map<String, AgeRule> ages, List<String> agencies) {
        this.classes = classes;
        this.ages = ages;
        this.agencies = List.copyOf(agencies);
    }

    /**
     * Reads the book.
     *
     * @throws TemplateFault naming file, line and mend
     */
    public static RetentionBook read(Templates templates) {
        Entry whole = templates.yaml(FILE).only("classes", "ages", "agencies");
        Map<String, RetentionClass> classes = new LinkedHashMap<>();
        for (Entry each : whole.entries("classes")) {
            RetentionClass made = kept(each);
            if (classes.put(made.id(), made) != null) {
                throw each.fault("id", "stands here twice; keep one");
            }
        }
        Set<String> missing = new TreeSet<>(Sweep.CLASSES);
        missing.removeAll(classes.keySet());
        if (!missing.isEmpty()) {
            throw new TemplateFault(FILE, 0, "write the classes " + String.join(", ", missing) + " too");
        }
        Map<String, AgeRule> ages = new LinkedHashMap<>();
        whole.entries("ages").forEach(each -> ages.put(each.text("petition"), age(each)));
        return new RetentionBook(classes, ages, whole.texts("agencies"));
    }

    private static RetentionClass kept(Entry entry) {
        entry.only("id", "what", "after", "days", "action", "rule", "certainty");
        String id = entry.text("id");
        if (!Sweep.CLASSES.contains(id)) {
            throw entry.fault("id", "use one of " + String.join(", ", new TreeSet<>(Sweep.CLASSES)));
        }
        RetentionClass.Action action = entry.choice("action", RetentionClass.Action.class);
        if (!Sweep.actions(id).contains(action)) {
            throw entry.fault("action", "this one can only be " + Sweep.actions(id));
        }
        int days = entry.whole("days");
        if (days < 0 || days > LONGEST) {
            throw entry.fault("days", "write 0 to " + LONGEST);
        }
        return new RetentionClass(
                id, entry.text("what"), entry.text("after"), days, action, entry.text("rule"), certainty(entry));
    }

    private static AgeRule age(Entry entry) {
        entry.only("petition", "years", "rule", "certainty");
        int years = entry.whole("years");
        if (years < 1 || years > OLDEST) {
            throw entry.fault("years", "write an age");
        }
        return new AgeRule(entry.text("petition"), years, entry.text("rule"), certainty(entry));
    }

    private static String certainty(Entry entry) {
        String certainty = entry.text("certainty");
        if (!certainty.matches("D|[VU]:.+")) {
            throw entry.fault("certainty", "write D for the court's choice, or V: or U: and the source");
        }
        return certainty;
    }

    /** Every class, in the file's order. */
    public List<RetentionClass> classes() {
        return List.copyOf(classes.values());
    }

    /** The class of that id. */
    RetentionClass of(String id) {
        return classes.get(id);
    }

    /** Every age, in the file's order. */
    public List<AgeRule> ages() {
        return List.copyOf(ages.values());
    }

    /** The age for petitions of that section; empty where none is written. */
    Optional<AgeRule> age(String petition) {
        return Optional.ofNullable(ages.get(petition));
    }

    /** The lowest of the ages; one that nobody reaches where none is written. */
    int youngest() {
        return ages.values().stream().mapToInt(AgeRule::years).min().orElse(OLDEST);
    }

    /** Whom every order to seal is told to. */
    public List<String> agencies() {
        return agencies;
    }
}
