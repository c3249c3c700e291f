package org.hearth.scorecard;

import java.util.List;
import java.util.Optional;
import org.hearth.access.Agency;

/**
 * One thing that is counted of the system, as the court's templates have it.
 *
 * @param id {@code input_on_time}
 * @param counts what is counted
 * @param name what a person reads
 * @param about what the figures mean, and what they leave out
 * @param source the rule or standard behind it
 * @param population what several measures split up, each in its own way; null where it stands alone
 * @param rows for whom it is told apart; empty where for nobody
 * @param parts into which each whole is split; each is counted once
 * @param good the part whose share is followed through time
 */
public record ScoreMeasure(
        String id,
        Counted counts,
        String name,
        String about,
        String source,
        String population,
        List<Row> rows,
        List<Part> parts,
        String good) {
    /** What can be counted, by the room that counts it. */
    public enum Counted {
        INPUT,
        PROMISES,
        CONTINUANCES,
        CLOCK,
        OFFICER,
        YOUTH,
        WAITING,
        WARRANTS,
        RECALLS
    }

    /**
     * One row.
     *
     * @param id what the counting room calls it
     * @param name what a person reads
     * @param names agencies as orders name them, that stand in this row too
     * @param rest true for the row that takes whatever fits no other
     */
    public record Row(String id, String name, List<String> names, boolean rest) {
        public Row {
            names = List.copyOf(names);
        }

        boolean takes(String counted) {
            return id.equals(counted) || names.stream().anyMatch(each -> Agency.isNamed(counted, each));
        }
    }

    /** One part of a whole. */
    public record Part(String id, String name) {}

    public ScoreMeasure {
        rows = List.copyOf(rows);
        parts = List.copyOf(parts);
    }

    /** The row that takes what was counted for somebody; empty where nobody asks for it. */
    Optional<String> rowOf(String counted) {
        if (rows.isEmpty()) {
            return Optional.of(Cell.ALL);
        }
        return rows.stream()
                .filter(each -> each.takes(counted))
                .findFirst()
                .or(() -> rows.stream().filter(Row::rest).findFirst())
                .map(Row::id);
    }

    /** The ids of its rows, all together last where there are two or more. */
    public List<String> rowIds() {
        return rows.isEmpty()
                ? List.of(Cell.ALL)
                : Layout.withAll(rows.stream().map(Row::id).toList());
    }

    /** The ids of its parts, the whole last. */
    public List<String> partIds() {
        return Layout.withAll(parts.stream().map(Part::id).toList());
    }
}
