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
    private static final int MOST = 10_000;

    private final Map<String, MeasureKind> kinds;

    private Measures(Map<String, MeasureKind> kinds) {
        this.kinds = kinds;
    }

    /**
     * Reads {@code measures.yaml}.
     *
     * @throws TemplateFault when it cannot be read, naming the line and the mend
     */
    public static Measures read(Templates templates) {
        Map<String, MeasureKind> kinds = new LinkedHashMap<>();
        for (Entry entry : templates.yaml(FILE).only("measures").entries("measures")) {
            MeasureKind kind = kind(entry);
            if (kinds.put(kind.id(), kind) != null) {
                throw entry.fault("id", kind.id() + " stands twice");
            }
        }
        if (kinds.isEmpty()) {
            throw new TemplateFault(FILE, 0, "write at least one measure");
        }
        return new Measures(kinds);
    }

    private static MeasureKind kind(Entry entry) {
        entry.only("id", "unit", "better", "share", "content", "en", "es");
        String unit = oneOf(entry, "unit", "times", "days");
        String better = oneOf(entry, "better", "fewer", "more");
        boolean share = entry.yes("share");
        return new MeasureKind(
                entry.text("id"),
                unit,
                better.equals("fewer"),
                share,
                entry.choice("content", ContentKind.class),
                Phrases.read(entry.entry("en"), Words.ENGLISH.locale(), share),
                Phrases.read(entry.entry("es"), Words.SPANISH.locale(), share));
    }

    private static String oneOf(Entry entry, String name, String first, String second) {
        String text = entry.text(name);
        if (!text.equals(first) && !text.equals(second)) {
            throw entry.fault(name, "write " + first + " or " + second);
        }
        return text;
    }

    /** Every measure, in the file's order. */
    public Collection<MeasureKind> all() {
        return kinds.values();
    }

    /** The measure of that id; empty when the court counts no such thing. */
    public Optional<MeasureKind> find(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /**
     * What is wrong with an observation, each fault naming its field and the mend; empty when it can be noted.
     *
     * @param prefix what stands before the field's name: empty, or {@code answers.away.} in a form
     * @param today the court's day: nothing is counted in the future
     */
    public List<FieldError> faults(Observation seen, String prefix, LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        MeasureKind kind = kinds.get(seen.measure());
        refuse(faults, kind == null, prefix + "measure", "problem.unknown-measure");
        refuse(faults, seen.known() == null, prefix + "known", "problem.unknown-known");
        refuse(faults, seen.value() < 0 || seen.value() > MOST, prefix + "value", "problem.count-range");
        boolean dated = seen.from() != null && seen.to() != null;
        refuse(faults, seen.from() == null, prefix + "from", "problem.no-date");
        refuse(faults, seen.to() == null, prefix + "to", "problem.no-date");
        if (dated) {
            period(faults, seen, prefix, today);
        }
        if (kind != null && dated && faults.isEmpty()) {
            limits(faults, kind, seen, prefix);
        }
        return faults;
    }

    private static void period(List<FieldError> faults, Observation seen, String prefix, LocalDate today) {
        refuse(faults, seen.to().isBefore(seen.from()), prefix + "to", "problem.period-backwards");
        refuse(faults, seen.to().isAfter(today), prefix + "to", "problem.period-in-future");
        refuse(faults, seen.to().isAfter(seen.from().plusYears(1)), prefix + "from", "problem.period-too-long");
    }

    private static void limits(List<FieldError> faults, MeasureKind kind, Observation seen, String prefix) {
        Integer possible = seen.possible();
        long days = new Count(seen.from(), seen.to(), 0, null, seen.known(), "").days();
        refuse(faults, possible != null && !kind.share(), prefix + "possible", "problem.possible-not-asked");
        refuse(faults, possible != null && possible < 0, prefix + "possible", "problem.count-range");
        refuse(faults, possible != null && seen.value() > possible, prefix + "value", "problem.more-than-possible");
        refuse(faults, kind.inDays() && seen.value() > days, prefix + "value", "problem.more-than-days");
        refuse(
                faults,
                kind.inDays() && possible != null && possible > days,
                prefix + "possible",
                "problem.more-than-days");
    }

    private static void refuse(List<FieldError> faults, boolean wrong, String field, String key) {
        if (wrong) {
            faults.add(new FieldError(field, key, List.of()));
        }
    }

    /**
     * The measure of an observation that can be noted.
     *
     * @throws Problem bad input, naming every field at fault
     */
    MeasureKind checked(Observation seen, LocalDate today) {
        List<FieldError> faults = faults(seen, "", today);
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
        return kinds.get(seen.measure());
    }
}
