package org.hearth.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearth.scorecard.ScoreMeasure.Counted;
import org.hearth.terms.Tally;

/** Courts that never were: some courthouses, some tables, some of them splitting up one whole in different ways. */
final class Worlds {
    private final Random random;

    Worlds(long seed) {
        random = new Random(seed);
    }

    /** The measures of a world and what was counted. */
    record World(List<ScoreMeasure> measures, List<String> houses, Map<String, List<Tally>> counted) {
        Figures figures() {
            return Layout.of(measures, houses, counted);
        }

        /** The same world after something was counted anew: one hearing more here, one less there. */
        World corrected(Random random) {
            Map<String, List<Tally>> anew = new HashMap<>();
            counted.forEach((id, tallies) -> {
                List<Tally> list = new ArrayList<>(tallies);
                boolean shared = measures.stream().anyMatch(each -> each.id().equals(id) && each.population() != null);
                if (!shared && !list.isEmpty()) {
                    int at = random.nextInt(list.size());
                    Tally each = list.get(at);
                    int count = Math.max(0, each.count() + random.nextInt(9) - 4);
                    list.set(at, new Tally(each.courthouse(), each.row(), each.part(), count));
                }
                anew.put(id, list);
            });
            return new World(measures, houses, anew);
        }
    }

    World next() {
        List<String> houses = ids("h", 1 + random.nextInt(3));
        List<ScoreMeasure> measures = new ArrayList<>();
        Map<String, List<Tally>> counted = new HashMap<>();
        boolean shared = random.nextBoolean();
        Map<String, Integer> wholes = new HashMap<>();
        houses.forEach(house -> wholes.put(house, some()));
        int tables = 1 + random.nextInt(3);
        for (int i = 0; i < tables; i++) {
            boolean splits = shared && i < 2;
            List<String> rows = splits ? List.of() : ids("r", 1 + random.nextInt(5));
            ScoreMeasure measure = measure("m" + i, splits ? "whole" : null, rows, ids("p", 2 + random.nextInt(3)));
            measures.add(measure);
            counted.put(measure.id(), splits ? split(measure, wholes) : fill(measure, houses));
        }
        return new World(measures, houses, counted);
    }

    static ScoreMeasure measure(String id, String population, List<String> rows, List<String> parts) {
        return new ScoreMeasure(
                id,
                Counted.INPUT,
                id,
                "",
                "",
                population,
                rows.stream()
                        .map(row -> new ScoreMeasure.Row(row, row, List.of(), false))
                        .toList(),
                parts.stream().map(part -> new ScoreMeasure.Part(part, part)).toList(),
                parts.get(0));
    }

    private List<Tally> fill(ScoreMeasure measure, List<String> houses) {
        List<Tally> tallies = new ArrayList<>();
        for (String house : houses) {
            for (ScoreMeasure.Row row : measure.rows()) {
                for (ScoreMeasure.Part part : measure.parts()) {
                    tallies.add(new Tally(house, row.id(), part.id(), some()));
                }
            }
        }
        return tallies;
    }

    private List<Tally> split(ScoreMeasure measure, Map<String, Integer> wholes) {
        List<Tally> tallies = new ArrayList<>();
        wholes.forEach((house, whole) -> {
            int left = whole;
            for (int i = 0; i < measure.parts().size(); i++) {
                boolean last = i == measure.parts().size() - 1;
                int count = last ? left : random.nextInt(left + 1);
                tallies.add(new Tally(house, "", measure.parts().get(i).id(), count));
                left -= count;
            }
        });
        return tallies;
    }

    /** Often nothing, often a few, sometimes many. */
    private int some() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1 + random.nextInt(10);
            case 2 -> 11 + random.nextInt(30);
            default -> random.nextInt(400);
        };
    }

    private static List<String> ids(String letter, int many) {
        return IntStream.range(0, many).mapToObj(each -> letter + each).toList();
    }
}
