package org.hearth.docket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.casefile.Milestone;
import org.hearth.terms.Custody;
import org.hearth.terms.Discipline;
import org.hearth.terms.Entry;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/** The kinds of hearings this court holds, read once from {@code hearing-types/*.yaml}. */
public final class HearingTypes {
    private static final String FOLDER = "hearing-types";

    private final Map<String, HearingType> types;

    private HearingTypes(Map<String, HearingType> types) {
        this.types = Collections.unmodifiableMap(types);
    }

    /**
     * Reads every hearing type of the templates.
     *
     * @throws TemplateFault naming file, line and mend
     */
    public static HearingTypes read(Templates templates) {
        Map<String, HearingType> types = new LinkedHashMap<>();
        for (String file : templates.files(FOLDER, ".yaml")) {
            Entry entry = templates.yaml(file);
            HearingType type = type(entry);
            if (types.putIfAbsent(type.id(), type) != null) {
                throw entry.fault("id", "another file has this id; every hearing type needs its own");
            }
        }
        if (types.isEmpty()) {
            throw new TemplateFault(FOLDER, 0, "write at least one hearing type");
        }
        return new HearingTypes(types);
    }

    /**
     * The type of that id.
     *
     * @throws Problem bad input on {@code type} when there is none
     */
    public HearingType of(String id) {
        HearingType type = id == null ? null : types.get(id);
        if (type == null) {
            throw Problem.badInput("type", "problem.unknown-hearing-type");
        }
        return type;
    }

    /** Every type, in the order of the files' names. */
    public Collection<HearingType> all() {
        return types.values();
    }

    /** The types whose hearing satisfies a clock, by its id; empty where none of the court book does. */
    public List<String> satisfying(String clock) {
        return types.values().stream()
                .filter(type -> Stream.concat(type.in().stream(), type.out().stream())
                        .anyMatch(each -> each.clock().equals(clock)))
                .map(HearingType::id)
                .toList();
    }

    /** The types that a case under that jurisdiction and in that custody may have. */
    public List<HearingType> fitting(Jurisdiction jurisdiction, Custody custody) {
        return types.values().stream()
                .filter(type -> type.fits(jurisdiction, custody))
                .toList();
    }

    private static HearingType type(Entry entry) {
        entry.only(
                "id",
                "minutes",
                "jurisdictions",
                "petition",
                "before_finding",
                "short",
                "in",
                "out",
                "asks",
                "checklist",
                "brings");
        boolean before = entry.yes("before_finding");
        List<HearingType.Ask> asks = asks(entry);
        if (before && !asks.isEmpty()) {
            throw entry.fault("asks", "before a finding nobody may be asked (In re Gladys R.); remove the list");
        }
        return new HearingType(
                entry.text("id"),
                entry.whole("minutes"),
                jurisdictions(entry),
                entry.optional("petition").orElse(null),
                before,
                entry.yes("short"),
                clocks(entry, "in"),
                clocks(entry, "out"),
                custodies(entry),
                asks,
                entry.text("checklist"),
                stage(entry));
    }

    private static Milestone stage(Entry entry) {
        Milestone stage = milestone(entry, "brings");
        if (stage != null && !HearingType.STAGES.contains(stage)) {
            throw entry.fault("brings", "write detentionHearing, jurisdictionFinding or disposition");
        }
        return stage;
    }

    private static Set<Jurisdiction> jurisdictions(Entry entry) {
        List<Jurisdiction> named = entry.choices("jurisdictions", Jurisdiction.class);
        if (named.isEmpty()) {
            throw entry.fault("write the jurisdictions this hearing is held under");
        }
        return EnumSet.copyOf(named);
    }

    private static Set<Custody> custodies(Entry entry) {
        Set<Custody> fits = EnumSet.noneOf(Custody.class);
        if (entry.has("in")) {
            fits.add(Custody.IN);
        }
        if (entry.has("out")) {
            fits.add(Custody.OUT);
        }
        if (fits.isEmpty()) {
            throw entry.fault("write in:, out: or both; an empty list [] means the court sets the date");
        }
        return fits;
    }

    private static List<HearingType.Clocked> clocks(Entry entry, String custody) {
        List<HearingType.Clocked> clocks = new ArrayList<>();
        for (Entry each : entry.entries(custody)) {
            each.only("clock", "trigger", "again");
            clocks.add(new HearingType.Clocked(each.text("clock"), milestone(each, "trigger"), each.yes("again")));
        }
        return clocks;
    }

    private static Milestone milestone(Entry entry, String name) {
        if (!entry.has(name)) {
            return null;
        }
        try {
            return Milestone.of(entry.text(name));
        } catch (Problem e) {
            throw entry.fault(name, "write a milestone, one of " + Milestone.names());
        }
    }

    private static List<HearingType.Ask> asks(Entry entry) {
        List<HearingType.Ask> asks = new ArrayList<>();
        for (Entry each : entry.entries("asks")) {
            each.only("discipline", "report", "court_days", "rule");
            if (each.has("report") == each.has("court_days")) {
                throw each.fault("write either report: (a rule of reports.csv) or court_days: (before the hearing)");
            }
            asks.add(new HearingType.Ask(
                    each.choice("discipline", Discipline.class),
                    each.optional("report").orElse(null),
                    each.has("court_days") ? each.whole("court_days") : 0,
                    each.text("rule")));
        }
        return asks;
    }
}
