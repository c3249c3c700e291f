package org.hearth.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Entry;
import org.hearth.terms.Problem;
import org.hearth.terms.Problem.FieldError;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;
import org.hearth.terms.Words;

/** What the court counts of a youth's progress, from {@code measures.yaml}. Immutable. */
public final class Measures {
    private static final String FILE = "measures.yaml";

    private final Map<String, MeasureKind> kinds;
    /** Every name, old ones too. */
    private final Map<String, MeasureKind> names;

    private final Map<String, Coded> around;

    private Measures(Map<String, MeasureKind> kinds, Map<String, MeasureKind> names, Map<String, Coded> around) {
        this.kinds = kinds;
        this.names = names;
        this.around = around;
    }

    /**
     * Reads {@code measures.yaml}.
     *
     * @throws TemplateFault when it cannot be read, naming the line and the mend
     */
    public static Measures read(Templates templates) {
        Entry file = templates.yaml(FILE).only("measures", "around");
        Map<String, MeasureKind> kinds = new LinkedHashMap<>();
        Map<String, MeasureKind> names = new LinkedHashMap<>();
        for (Entry entry : file.entries("measures")) {
            MeasureKind kind = kind(entry);
            kinds.put(kind.id(), kind);
            once(names, entry, "id", kind.id(), kind);
            kind.formerly().forEach(old -> once(names, entry, "formerly", old, kind));
        }
        if (kinds.isEmpty()) {
            throw new TemplateFault(FILE, 0, "write at least one measure");
        }
        for (Entry entry : file.entries("measures")) {
            if (entry.has("within") && !kinds.containsKey(entry.text("within"))) {
                throw entry.fault("within", "is no measure of this file");
            }
        }
        Map<String, Coded> around = new LinkedHashMap<>();
        for (Entry entry : file.entries("around")) {
            Coded coded = Coded.read(entry);
            once(around, entry, "id", coded.id(), coded);
        }
        return new Measures(kinds, names, around);
    }

    private static <T> void once(Map<String, T> names, Entry entry, String field, String name, T value) {
        if (names.put(name, value) != null) {
            throw entry.fault(field, name + " stands twice");
        }
    }

    private static MeasureKind kind(Entry entry) {
        entry.only(
                "id",
                "formerly",
                "withdrawn",
                "unit",
                "better",
                "as",
                "share",
                "within",
                "by",
                "from",
                "content",
                "stands",
                "told",
                "details",
                "en",
                "es");
        boolean share = entry.yes("share");
        List<Coded> details = entry.entries("details").stream().map(Coded::read).toList();
        return new MeasureKind(
                entry.text("id"),
                entry.texts("formerly"),
                entry.has("withdrawn") ? entry.date("withdrawn") : null,
                entry.choice("unit", Unit.class),
                entry.choice("better", Relief.class),
                entry.has("as") ? entry.choice("as", Growth.class) : Growth.SUM,
                share,
                entry.optional("within").orElse(null),
                isOne(entry, "by", "adults", "youth"),
                isOne(entry, "from", "orders", "observations"),
                entry.choice("content", ContentKind.class),
                isOne(entry, "stands", "away", "goals"),
                isOne(entry, "told", "case", "court"),
                details,
                Phrases.read(entry.entry("en"), Words.ENGLISH.locale(), share, !details.isEmpty()),
                Phrases.read(entry.entry("es"), Words.SPANISH.locale(), share, !details.isEmpty()));
    }

    /** True where {@code special} stands, false where {@code usual} stands or nothing. */
    private static boolean isOne(Entry entry, String name, String special, String usual) {
        String text = entry.optional(name).orElse(usual);
        if (!text.equals(special) && !text.equals(usual)) {
            throw entry.fault(name, "write " + special + " or " + usual);
        }
        return text.equals(special);
    }

    /** Every measure, in the file's order. */
    public Collection<MeasureKind> all() {
        return kinds.values();
    }

    /** The measure of that name or old name; empty when the court counts no such thing. */
    public Optional<MeasureKind> find(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** What the court notes as changed around a youth, in the file's order. */
    public Collection<Coded> around() {
        return around.values();
    }

    /** The words of that code; empty when the court notes no such thing. */
    public Optional<Coded> around(String code) {
        return Optional.ofNullable(around.get(code));
    }

    /**
     * What is wrong with an observation, each fault naming its field and the mend; empty when it can be noted.
     *
     * @param prefix what stands before the field's name: empty, or {@code answers.away.} in a form
     * @param today the court's day: nothing is counted in the future
     */
    public List<FieldError> faults(Observation seen, String prefix, LocalDate today) {
        return new ObservationRules(this, prefix, today).of(seen);
    }

    /**
     * What is wrong with counts that are said together, as in one form: days that overlap without being the same, and a
     * part that is more than its whole.
     *
     * @param said each without a fault of its own, by what stands before its fields' names
     */
    public List<FieldError> faults(Map<String, Observation> said) {
        List<FieldError> faults = new ArrayList<>();
        List<Observation> before = new ArrayList<>();
        said.forEach((prefix, seen) -> {
            boolean overlaps = before.stream()
                    .anyMatch(each -> find(each.measure()).equals(find(seen.measure()))
                            && each.overlaps(seen)
                            && !each.sameDays(seen));
            if (overlaps) {
                faults.add(new FieldError(prefix + "from", "problem.form-overlaps", List.of()));
            }
            faults.addAll(new ObservationRules(this, prefix, null).beside(seen, before));
            before.add(seen);
        });
        return faults;
    }

    /**
     * The observation under the measure's present name, when it can be noted.
     *
     * @throws Problem bad input, naming every field at fault
     */
    Observation checked(Observation seen, LocalDate today) {
        List<FieldError> faults = faults(seen, "", today);
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
        return new Observation(
                names.get(seen.measure()).id(),
                seen.value(),
                seen.from(),
                seen.to(),
                seen.known(),
                seen.possible(),
                seen.counted(),
                seen.details());
    }
}
