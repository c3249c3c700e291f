package org.hearth.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A named group of values in a template, which knows its file and line so that a fault can name them. */
public final class Entry {
    private final String file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Entry(String file, int line) {
        this.file = file;
        this.line = line;
    }

    static Entry of(String file, Node node) {
        Entry entry = new Entry(file, lineOf(node));
        if (!(node instanceof MappingNode)) {
            throw entry.fault("write names with values here, one a line: name: value");
        }
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            entry.values.put(((ScalarNode) tuple.getKeyNode()).getValue(), tuple.getValueNode());
        }
        return entry;
    }

    static Entry of(String file, int line, Map<String, String> cells) {
        Entry entry = new Entry(file, line);
        cells.forEach((name, value) -> {
            if (!value.isBlank()) {
                entry.values.put(name, Templates.scalar(value));
            }
        });
        return entry;
    }

    /** The file, as faults name it. */
    public String file() {
        return file;
    }

    /** The line this group starts on, counted from 1. */
    public int line() {
        return line;
    }

    /** The names that have a value here, in the file's order. */
    public Set<String> names() {
        return values.keySet();
    }

    /** A fault at this group's line. */
    public TemplateFault fault(String mend) {
        return new TemplateFault(file, line, mend);
    }

    /** A fault at the line of {@code name}'s value. */
    public TemplateFault fault(String name, String mend) {
        Node node = values.get(name);
        return new TemplateFault(file, node == null ? line : Math.max(line, lineOf(node)), name + ": " + mend);
    }

    /** Refuses names that are not among {@code known}: a misspelled name would otherwise be lost in silence. */
    public Entry only(String... known) {
        Set<String> allowed = new LinkedHashSet<>(Arrays.asList(known));
        for (String name : values.keySet()) {
            if (!allowed.contains(name)) {
                throw fault(name, "is not known here; write one of " + allowed);
            }
        }
        return this;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** A text that must stand here. */
    public String text(String name) {
        return optional(name).orElseThrow(() -> fault("write a value for " + name));
    }

    /** A text that may be missing. */
    public Optional<String> optional(String name) {
        Node node = values.get(name);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode)) {
            throw fault(name, "write one value here, not a list");
        }
        String text = ((ScalarNode) node).getValue().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A whole number that must stand here. */
    public int whole(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw fault(name, "write a whole number");
        }
    }

    /** True for {@code true} or {@code yes}; false where nothing stands. */
    public boolean yes(String name) {
        String text = optional(name).orElse("false").toLowerCase(Locale.ROOT);
        if (!Set.of("true", "yes", "false", "no").contains(text)) {
            throw fault(name, "write yes or no");
        }
        return text.equals("true") || text.equals("yes");
    }

    /** A date, {@code YYYY-MM-DD}. */
    public LocalDate date(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw fault(name, "write a date as 2026-12-10");
        }
    }

    /** A time of day, {@code 08:30}. */
    public LocalTime time(String name) {
        try {
            return LocalTime.parse(text(name));
        } catch (DateTimeException e) {
            throw fault(name, "write a time as \"08:30\"");
        }
    }

    /** One of an enum's constants, in any case. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return choose(name, text(name), type);
    }

    /** Several of an enum's constants; none where nothing stands. */
    public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        return texts(name).stream().map(text -> choose(name, text, type)).toList();
    }

    private <E extends Enum<E>> E choose(String name, String text, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(text)) {
                return each;
            }
        }
        throw fault(
                name, "write one of " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
    }

    /** A list of texts; none where nothing stands. */
    public List<String> texts(String name) {
        return nodes(name).stream().map(node -> scalar(name, node)).toList();
    }

    /** A list of groups; none where nothing stands. */
    public List<Entry> entries(String name) {
        return nodes(name).stream().map(node -> of(file, node)).toList();
    }

    /** One group that must stand here. */
    public Entry entry(String name) {
        Node node = values.get(name);
        if (node == null) {
            throw fault("write a group named " + name);
        }
        return of(file, node);
    }

    private String scalar(String name, Node node) {
        if (!(node instanceof ScalarNode)) {
            throw fault(name, "write plain values in this list");
        }
        return ((ScalarNode) node).getValue().strip();
    }

    private List<Node> nodes(String name) {
        Node node = values.get(name);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode)) {
            throw fault(name, "write a list here, each line with a dash");
        }
        return new ArrayList<>(((SequenceNode) node).getValue());
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
