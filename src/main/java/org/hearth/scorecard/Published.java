package org.hearth.scorecard;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A published quarter with its figures.
 *
 * @param edition which publication
 * @param figures every figure by its place; a withheld one is there with null
 */
public record Published(Edition edition, Map<Cell, Integer> figures) {
    public Published {
        figures = Collections.unmodifiableMap(new HashMap<>(figures));
    }

    /** True where a measure was counted when this was published. */
    public boolean isCounted(ScoreMeasure measure) {
        return figures.keySet().stream().anyMatch(each -> each.measure().equals(measure.id()));
    }

    /** A figure; null where it is withheld or was not counted. */
    public Integer value(ScoreMeasure measure, String house, String row, String part) {
        return figures.get(Layout.cell(measure, house, row, part));
    }

    /** True for a figure that was counted and is not shown. */
    public boolean isWithheld(ScoreMeasure measure, String house, String row, String part) {
        Cell cell = Layout.cell(measure, house, row, part);
        return figures.containsKey(cell) && figures.get(cell) == null;
    }

    /** A part's share of its whole in whole percent; null where either is not shown, or there is nothing to share. */
    public Integer share(ScoreMeasure measure, String house, String row, String part) {
        Integer some = value(measure, house, row, part);
        Integer whole = value(measure, house, row, Cell.ALL);
        return some == null || whole == null || whole == 0 ? null : Math.toIntExact(Math.round(100.0 * some / whole));
    }

    /** The courthouses it has figures for; {@link Cell#ALL} among them where there are two or more. */
    public List<String> courthouses() {
        Set<String> houses = new TreeSet<>();
        figures.keySet().forEach(each -> houses.add(each.courthouse()));
        return List.copyOf(houses);
    }
}
