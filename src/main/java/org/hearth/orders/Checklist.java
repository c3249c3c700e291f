package org.hearth.orders;

import java.util.List;
import java.util.Optional;

/**
 * The findings that a judicial officer may make at one kind of hearing.
 *
 * @param id as the hearing types name it
 * @param lines in the order in which they are spoken
 */
public record Checklist(String id, List<Line> lines) {
    /**
     * One finding that may be made.
     *
     * @param id unique in its checklist
     * @param text what is found, in the words of the minute order
     * @param rule statute or rule of court, with the standard of proof where there is one
     * @param values what may be chosen; nothing is chosen beforehand
     */
    public record Line(String id, String text, String rule, List<String> values) {
        public Line {
            values = List.copyOf(values);
        }
    }

    public Checklist {
        lines = List.copyOf(lines);
    }

    /** The line of that id; empty when this checklist has none such. */
    public Optional<Line> line(String id) {
        return lines.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
