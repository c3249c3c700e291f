package org.hearth.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearth.terms.Tally;

/** Lays what was counted out as tables: courthouse by row by part, each with its totals, and says which sums hold. */
final class Layout {
    private final Figures figures = new Figures();
    private final List<String> houses;

    private Layout(List<String> houses) {
        this.houses = withAll(houses);
    }

    /**
     * Lays out every measure that was counted.
     *
     * @param counted the tallies by measure; a measure without an entry is not counted yet and has no figure
     * @throws IllegalStateException where a shared whole is not the same in each of its measures
     */
    static Figures of(List<ScoreMeasure> measures, List<String> houses, Map<String, List<Tally>> counted) {
        Layout layout = new Layout(houses);
        for (ScoreMeasure measure : measures) {
            if (counted.containsKey(measure.id())) {
                layout.lay(measure, counted.get(measure.id()));
            }
        }
        return layout.figures;
    }

    /** Some ids, and {@link Cell#ALL} behind them where there are two or more. */
    static List<String> withAll(List<String> ids) {
        List<String> all = new ArrayList<>(ids);
        if (ids.size() > 1) {
            all.add(Cell.ALL);
        }
        return all;
    }

    /** Where a figure stands: a whole that several measures split up stands once for all of them. */
    static Cell cell(ScoreMeasure measure, String house, String row, String part) {
        boolean shared = measure.population() != null && row.equals(Cell.ALL) && part.equals(Cell.ALL);
        return new Cell(shared ? measure.population() : measure.id(), house, row, part);
    }

    private void lay(ScoreMeasure measure, List<Tally> tallies) {
        Map<List<String>, Integer> values = values(measure, tallies);
        for (String house : houses) {
            for (String row : measure.rowIds()) {
                for (String part : measure.partIds()) {
                    figures.add(cell(measure, house, row, part), values.getOrDefault(List.of(house, row, part), 0));
                }
            }
        }
        for (String row : measure.rowIds()) {
            for (String part : measure.partIds()) {
                sum(houses, house -> cell(measure, house, row, part));
            }
        }
        for (String house : houses) {
            measure.partIds().forEach(part -> sum(measure.rowIds(), row -> cell(measure, house, row, part)));
            measure.rowIds().forEach(row -> sum(measure.partIds(), part -> cell(measure, house, row, part)));
        }
    }

    private void sum(List<String> ids, Function<String, Cell> cell) {
        if (ids.size() > 1) {
            List<Integer> parts = ids.subList(0, ids.size() - 1).stream()
                    .map(each -> figures.place(cell.apply(each)))
                    .toList();
            figures.sum(figures.place(cell.apply(Cell.ALL)), parts);
        }
    }

    private Map<List<String>, Integer> values(ScoreMeasure measure, List<Tally> tallies) {
        Map<List<String>, Integer> values = new HashMap<>();
        for (Tally each : tallies) {
            String row = measure.rowOf(each.row()).orElse(null);
            if (row != null && houses.contains(each.courthouse())) {
                known(measure, each.part());
                add(values, measure, each, row);
            }
        }
        return values;
    }

    private static void known(ScoreMeasure measure, String part) {
        if (measure.parts().stream().noneMatch(each -> each.id().equals(part))) {
            throw new IllegalStateException(measure.id() + " has no part " + part);
        }
    }

    /** Into its own place and into every total above it. */
    private void add(Map<List<String>, Integer> values, ScoreMeasure measure, Tally tally, String row) {
        for (String house : with(houses, tally.courthouse())) {
            for (String line : with(measure.rowIds(), row)) {
                for (String part : with(measure.partIds(), tally.part())) {
                    values.merge(List.of(house, line, part), tally.count(), Integer::sum);
                }
            }
        }
    }

    private static List<String> with(List<String> ids, String one) {
        return ids.contains(Cell.ALL) && !one.equals(Cell.ALL) ? List.of(one, Cell.ALL) : List.of(one);
    }
}
