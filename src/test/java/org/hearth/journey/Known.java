package org.hearth.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Keys of the demo court that are there, so that a call reaches what stands behind them. */
public final class Known {
    private static final int ENOUGH = 5;

    private Known() {}

    /** Some keys, by the place in an address where they stand: {@code number}, {@code hearings/{id}}. */
    public static Map<String, List<String>> keys() {
        Map<String, List<String>> known = new LinkedHashMap<>();
        Rest clerk = Rest.as("clerk");
        List<String> numbers = new ArrayList<>(List.of(Rooms.number()));
        numbers.addAll(texts(clerk, "/cases?limit=4", "number"));
        known.put("number", numbers);
        known.put("hearings/{id}", texts(clerk, "/cases/" + numbers.get(0) + "/hearings", "id"));
        known.put("requests/{id}", texts(clerk, "/hearings/" + Rooms.hearing() + "/requests", "id"));
        known.put("orders/{id}", texts(clerk, "/promises", "order"));
        known.put("sittings/{id}", texts(clerk, "/sittings?from=2026-12-10&to=2026-12-20", "id"));
        known.put("clocks/{id}", texts(clerk, "/clocks", "id"));
        known.put("clock", texts(clerk, "/clocks", "id"));
        known.put("notices/{id}", List.of("wic-293", "wic-658"));
        known.put("date", List.of("2026-12-10", "2026-12-11"));
        known.put("day", List.of("2026-12-10"));
        known.put("team/{id}", texts(clerk, "/cases/" + numbers.get(0) + "/team", "id"));
        known.put("term", List.of("time_away"));
        return known;
    }

    private static List<String> texts(Rest rest, String path, String field) {
        JsonNode body = rest.get(path).body();
        JsonNode items = body.has("items") ? body.get("items") : body;
        return items.valueStream()
                .map(each -> each.path(field).asString(""))
                .filter(text -> !text.isEmpty())
                .limit(ENOUGH)
                .toList();
    }

    /** A call's address with keys that are there, and what its query needs. */
    static String named(Described.Operation call, Map<String, List<String>> known) {
        String path = call.path();
        for (JsonNode each : call.parameters("path")) {
            String name = each.get("name").asString();
            String before = path.substring(0, path.indexOf("{" + name + "}") - 1);
            String key = before.substring(before.lastIndexOf('/') + 1) + "/{" + name + "}";
            List<String> there = known.getOrDefault(key, known.getOrDefault(name, List.of()));
            path = path.replace("{" + name + "}", there.isEmpty() ? "aaaaaaaaaaaa" : there.get(0));
        }
        return path
                + "?date=2026-12-10&from=2026-12-10&to=2026-12-20&year=2026&quarter=2026Q3&type=dep.interim&minutes=20&limit=5"
                        .replace(
                                "&limit=5",
                                call.parameters("query").stream().anyMatch(each -> each.get("name")
                                                .asString()
                                                .equals("limit"))
                                        ? "&limit=5"
                                        : "");
    }

    /** What stands in the court, as far as its versions tell. */
    static String state() {
        Rest clerk = Rest.as("clerk");
        String number = Rooms.number();
        return Stream.of(
                        "/cases/" + number,
                        "/cases/" + number + "/hearings",
                        "/cases/" + number + "/team",
                        "/docket?date=2026-12-10",
                        "/promises",
                        "/sittings?from=2026-12-10&to=2026-12-20")
                .map(path -> clerk.get(path).body().toString())
                .reduce("", String::concat);
    }
}
