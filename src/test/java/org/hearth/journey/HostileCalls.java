package org.hearth.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Every call of the interface description, made as somebody careless or hostile would make it. */
public final class HostileCalls {
    private static final List<String> NAMES = List.of(
            "nope",
            "aaaaaaaaaaaa",
            "aaaaaaaaaaaa-aaaaaaaaaaaa",
            "%00",
            "..%2f..%2fetc",
            "%F0%9F%94%A5",
            "a".repeat(3000));
    private static final List<String> QUERIES = List.of(
            "",
            "?limit=0",
            "?limit=abc&after=%00",
            "?date=2026-02-30",
            "?from=9999999-01-01&add=2147483648",
            "?quarter=x",
            "?type=%27&minutes=-1&from=2026-12-10&to=2026-12-09",
            "?trigger=0001-01-01&custody=MAYBE",
            "?year=-1");
    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "{}",
            "\"x\"",
            "{\"zzz\":1}",
            "{not json",
            "{\"start\":\"\\u0000\"}",
            "[".repeat(5000),
            "{\"answers\":{\"a\":{\"b\":[1,{}]}}}",
            "{\"minutes\":1e400}");

    private HostileCalls() {}

    /** One call; {@code body} is null where none is sent. */
    public record Call(String method, String path, String body) {
        /** Makes it, and says what came back when that was a fault of ours; empty otherwise. */
        public Stream<String> fault(Rest rest) {
            Rest.Answer answer = rest.ask(method, path, body, Map.of("If-Match", "*"));
            boolean ours = answer.status() >= 500;
            return ours
                    ? Stream.of(answer.status() + " " + method + " " + shown(path) + " " + shown(body))
                    : Stream.empty();
        }

        private static String shown(String text) {
            return text == null || text.length() < 120 ? text : text.substring(0, 120) + "…";
        }
    }

    /** The methods of each path that the description names, without the interface's base. */
    static Map<String, List<String>> described(JsonNode description) {
        Map<String, List<String>> calls = new LinkedHashMap<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> calls.put(
                        path.getKey().replace("/api/v1", ""),
                        path.getValue().properties().stream()
                                .map(verb -> verb.getKey().toUpperCase(java.util.Locale.ROOT))
                                .toList()));
        return calls;
    }

    /** All of them. */
    public static List<Call> all(JsonNode description) {
        List<Call> calls = new ArrayList<>();
        described(description).forEach((path, methods) -> {
            for (String method : methods) {
                if (!path.equals("/sign-out")) {
                    add(calls, method, path);
                }
            }
        });
        return calls;
    }

    private static void add(List<Call> calls, String method, String path) {
        List<String> names = path.contains("{") ? NAMES : List.of("");
        for (String name : names) {
            String named = path.replaceAll("\\{\\w+}", name.isEmpty() ? "x" : name);
            if (method.equals("GET") || method.equals("DELETE")) {
                QUERIES.forEach(query -> calls.add(new Call(method, named + query, null)));
            } else {
                BODIES.forEach(body -> calls.add(new Call(method, named, body)));
            }
        }
    }
}
