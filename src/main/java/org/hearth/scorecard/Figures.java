package org.hearth.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Figures with every sum that a reader can check among them: rows and columns against their totals, courthouses against
 * all, parts against their whole, and a whole that several tables share. A figure that stands in two tables is one
 * figure here, so that what is withheld in one is withheld in the other.
 */
final class Figures {
    private final Map<Cell, Integer> places = new HashMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Integer> values = new ArrayList<>();
    private final List<int[]> sums = new ArrayList<>();
    private final List<List<Integer>> standsIn = new ArrayList<>();
    private final Set<List<Integer>> known = new HashSet<>();

    /**
     * Adds a figure; one that is known already has to be the same.
     *
     * @param value zero or more
     * @return its place
     */
    int add(Cell cell, int value) {
        Integer known = places.get(cell);
        if (known != null) {
            if (values.get(known) != value) {
                throw new IllegalStateException(cell + " is counted as " + values.get(known) + " and as " + value);
            }
            return known;
        }
        places.put(cell, cells.size());
        cells.add(cell);
        values.add(value);
        standsIn.add(new ArrayList<>());
        return cells.size() - 1;
    }

    /** Says that a figure is the sum of others; the same sum twice is one. */
    void sum(int total, List<Integer> parts) {
        List<Integer> whole = new ArrayList<>(parts);
        whole.add(0, total);
        if (known.add(whole)) {
            keep(total, parts);
        }
    }

    private void keep(int total, List<Integer> parts) {
        int[] sum = new int[parts.size() + 1];
        sum[0] = total;
        int whole = 0;
        for (int i = 0; i < parts.size(); i++) {
            sum[i + 1] = parts.get(i);
            whole += values.get(parts.get(i));
        }
        if (whole != values.get(total)) {
            throw new IllegalStateException(cells.get(total) + " is " + values.get(total) + ", its parts " + whole);
        }
        for (int each : sum) {
            standsIn.get(each).add(sums.size());
        }
        sums.add(sum);
    }

    int size() {
        return cells.size();
    }

    int value(int place) {
        return values.get(place);
    }

    Cell cell(int place) {
        return cells.get(place);
    }

    /** The place of a figure; null where there is none. */
    Integer place(Cell cell) {
        return places.get(cell);
    }

    /** Every sum: the total's place, then those of its parts. */
    List<int[]> sums() {
        return sums;
    }

    /** The sums in which a figure stands, as total or as part. */
    List<Integer> sumsOf(int place) {
        return standsIn.get(place);
    }

    /** How many sums a figure is the total of: the more, the more is lost when it is withheld. */
    int weight(int place) {
        return (int) standsIn.get(place).stream()
                .filter(each -> sums.get(each)[0] == place)
                .count();
    }
}
