package org.hearth.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.casefile.Milestone;
import org.hearth.exchange.Column.Kind;

/** One of the court's seven files, in the order in which one refers to another. */
public enum Sheet {
    COURTROOMS(false, column("courtroom", Kind.KEY), column("name", Kind.TEXT)),
    SITTINGS(
            false,
            column("courtroom", Kind.KEY),
            column("date", Kind.DATE),
            column("from", Kind.TIME),
            column("to", Kind.TIME),
            column("judge", Kind.KEY),
            free("capacity", Kind.WHOLE),
            free("step", Kind.WHOLE),
            free("starts", Kind.TIMES),
            free("lost", Kind.YES)),
    PEOPLE(
            true,
            column("person", Kind.KEY),
            column("name", Kind.TEXT),
            column("role", Kind.CODE),
            free("agency", Kind.TEXT)),
    CASES(
            true,
            column("case", Kind.KEY),
            column("name", Kind.TEXT),
            free("born", Kind.DATE),
            column("jurisdiction", Kind.CODE),
            free("lead_court", Kind.CODE),
            free("custody", Kind.CODE),
            free("language", Kind.CODE),
            free("school_from", Kind.TIME),
            free("school_to", Kind.TIME),
            free("petitions", Kind.PETITIONS)),
    TEAM(
            true,
            column("case", Kind.KEY),
            column("person", Kind.KEY),
            column("role", Kind.CODE),
            free("basis", Kind.TEXT),
            free("basis_key", Kind.TEXT),
            column("from", Kind.DATE),
            free("until", Kind.DATE),
            free("copies", Kind.YES),
            free("ends_with", Kind.CODE)),
    HEARINGS(
            true,
            free("hearing", Kind.KEY),
            column("case", Kind.KEY),
            column("type", Kind.CODE),
            column("date", Kind.DATE),
            column("start", Kind.TIME),
            free("minutes", Kind.WHOLE),
            column("courtroom", Kind.KEY),
            free("judge", Kind.KEY),
            free("status", Kind.CODE),
            free("petition", Kind.PETITION),
            free("target", Kind.DATE),
            free("outer", Kind.DATE),
            free("citation", Kind.TEXT),
            free("despite", Kind.CODES)),
    KEEP_APART(true, column("case", Kind.KEY), column("other", Kind.KEY), column("basis", Kind.TEXT));

    private final boolean ofCases;
    private final List<Column> columns;

    Sheet(boolean ofCases, Column... columns) {
        this.ofCases = ofCases;
        this.columns = List.copyOf(withMilestones(name(), columns));
    }

    private static List<Column> withMilestones(String name, Column... columns) {
        List<Column> all = new ArrayList<>(Arrays.asList(columns));
        if (name.equals("CASES")) {
            Milestone.names().forEach(each -> all.add(free(each, Kind.MOMENT)));
        }
        return all;
    }

    private static Column column(String name, Kind kind) {
        return new Column(name, true, kind);
    }

    private static Column free(String name, Kind kind) {
        return new Column(name, false, kind);
    }

    /** The file's name without its ending: {@code keep_apart}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the message files. */
    public String key() {
        return "exchange.sheet." + wire();
    }

    /** The sheet of that name, with or without {@code .csv}; empty for none. */
    public static Optional<Sheet> of(String name) {
        String plain = name == null ? "" : name.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.(csv|txt)$", "");
        return Arrays.stream(values())
                .filter(each -> each.wire().equals(plain.replace('-', '_').replace(' ', '_')))
                .findFirst();
    }

    /** Those that this reader may exchange. */
    public static List<Sheet> of(CourtPass pass) {
        return Arrays.stream(values())
                .filter(each -> !each.ofCases() || pass.may(Task.EXCHANGE_CASES))
                .toList();
    }

    /** Whether it tells of cases, so that it is the clerk's alone. */
    boolean ofCases() {
        return ofCases;
    }

    List<Column> columns() {
        return columns;
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** By what a row is known: the same text in the file and in the court. */
    String identity(Map<String, String> cells) {
        return switch (this) {
            case COURTROOMS -> join(cells, "courtroom");
            case SITTINGS -> join(cells, "date", "courtroom", "from");
            case PEOPLE -> join(cells, "person");
            case CASES -> join(cells, "case");
            case TEAM -> join(cells, "case", "person", "role", "from");
            case HEARINGS ->
                cells.getOrDefault("hearing", "").isEmpty()
                        ? join(cells, "case", "type", "date", "start")
                        : join(cells, "hearing");
            case KEEP_APART -> pair(cells);
        };
    }

    /** By what a row is found again whose cells may be wrong: its keys alone, as they came. */
    String key(Map<String, String> cells) {
        String keys =
                switch (this) {
                    case COURTROOMS -> join(cells, "courtroom");
                    case SITTINGS -> join(cells, "courtroom", "date", "from");
                    case PEOPLE -> join(cells, "person");
                    case CASES -> join(cells, "case");
                    case TEAM -> join(cells, "case", "person", "role");
                    case HEARINGS -> join(cells, "hearing", "case", "type");
                    case KEEP_APART -> pair(cells);
                };
        return wire() + " " + keys;
    }

    private static String pair(Map<String, String> cells) {
        String one = cells.getOrDefault("case", "");
        String other = cells.getOrDefault("other", "");
        return one.compareTo(other) < 0 ? one + "|" + other : other + "|" + one;
    }

    private static String join(Map<String, String> cells, String... names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(text.isEmpty() ? "" : "|").append(cells.getOrDefault(name, ""));
        }
        return text.toString();
    }
}
