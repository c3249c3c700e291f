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
     * @param standard the standard of proof, in the words of the minute order; empty where the law names none
     * @param retired true where it is no longer offered and only names itself on older records
     */
    public record Line(String id, String text, String rule, List<String> values, String standard, boolean retired) {
        public Line {
            values = List.copyOf(values);
        }

        /** One that is offered, without a standard of proof. */
        public Line(String id, String text, String rule, List<String> values) {
            this(id, text, rule, values, "", false);
        }
    }

    public Checklist {
        lines = List.copyOf(lines);
    }

    /** The lines that are offered, in the order in which they are spoken. */
    public List<Line> offered() {
        return lines.stream().filter(line -> !line.retired()).toList();
    }

    /** The line of that id; empty when this checklist has none such. */
    public Optional<Line> line(String id) {
        return lines.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
