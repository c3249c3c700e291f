package org.hearth.journey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Calls made from the interface description itself, each with something in it that nobody careful would send: wrong
 * types and sizes, impossible dates, damaged Unicode, doubled keys, bottomless nesting, garbled preconditions, media types
 * and methods that an address does not have. The same seed makes the same calls.
 */
public final class Fuzz {
    /** Stands in what is sent and must stand in no answer to somebody else and in no log. */
    public static final String CANARY = "canary-marisol-7391";

    private static final Set<String> LEFT_OUT = Set.of("/sign-out", "/sign-in");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "BREW");
    private static final List<String> NAMES = List.of(
            "nope",
            "aaaaaaaaaaaa",
            "aaaaaaaaaaaa-aaaaaaaaaaaa",
            "%00",
            "..%2f..%2f..%2fetc%2fpasswd",
            "..;%2f",
            "%2e%2e",
            "%F0%9F%94%A5",
            "%C0%AE",
            "%ED%A0%80",
            "%27%20or%201=1--",
            CANARY,
            "a".repeat(3000));
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            CANARY,
            "2026-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "9999-12-31T25:61:00Z",
            "2026-12-10T10:20:00+99:00",
            "-1",
            "9223372036854775808",
            "1e400",
            "NaN",
            "true",
            "null",
            "en-US-x-bad",
            "<script>alert(1)</script>",
            "' or 1=1 --",
            "${jndi:ldap://127.0.0.1/a}",
            "#{7*7}",
            "../../../etc/passwd",
            "\u202Eevil\u2066",
            "é\u0301\u0301\u0301\u0301",
            "🔥👩‍👩‍👧",
            "x".repeat(20_000));
    private static final List<String> RAW = List.of(
            "null",
            "true",
            "0",
            "-1",
            "0.5",
            "2147483648",
            "99999999999999999999999999",
            "1e400",
            "-0",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"a\":{\"b\":[1,{}]}}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"\\u2028\"");
    private static final List<String> WHOLE = List.of(
            "",
            "null",
            "[]",
            "{}",
            "\"x\"",
            "7",
            "{not json",
            "{\"a\":1,}",
            "{\"a\":1}{\"a\":2}",
            "\uFEFF{}",
            "[".repeat(5000),
            "{\"a\":".repeat(1200) + "1" + "}".repeat(1200),
            "{\"" + "k".repeat(60_000) + "\":1}",
            "9".repeat(5000));
    private static final List<String> TAGS = List.of(
            "*", "\"0\"", "\"-1\"", "\"99999999999999999999\"", "W/\"1\"", "\"\"", "1,2", "\"a\", \"b\"", "é", CANARY);
    private static final List<String> TYPES = List.of(
            "application/json",
            "text/plain",
            "application/xml",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "application/json; charset=utf-32",
            "application/json; charset=nope",
            "application/x-www-form-urlencoded",
            "*/*",
            "nonsense");
    private static final List<String> ACCEPTS =
            List.of("*/*", "application/json", "text/html", "application/pdf", "image/*;q=0.1", ";;;", "a/b;q=7");

    private final Described described;
    private final List<Described.Operation> operations;
    private final Map<String, List<String>> known;
    private final Random random;

    /**
     * A source of calls.
     *
     * @param known keys that are there, by the name of the place in an address where they stand
     */
    public Fuzz(Described described, Map<String, List<String>> known, long seed) {
        this.described = described;
        this.operations = described.operations().stream()
                .filter(each -> !LEFT_OUT.contains(each.path()))
                .toList();
        this.known = known;
        this.random = new Random(seed);
    }

    /**
     * One call.
     *
     * @param body null where none is sent
     */
    public record Call(String method, String path, String body, Map<String, String> headers) {
        /** Makes it. */
        public Rest.Answer ask(Rest rest) {
            return rest.ask(method, path, body, headers);
        }

        /** True where it can change something if it is taken. */
        public boolean writes() {
            return !READING.contains(method);
        }

        @Override
        public String toString() {
            return method + " " + cut(path) + " " + headers + " " + cut(body);
        }

        private static String cut(String text) {
            return text == null || text.length() < 200 ? text : text.substring(0, 200) + "…" + text.length();
        }
    }

    /** The calls for a round: each operation that many times, in a new order. */
    public Stream<Call> round(int times, boolean harmless) {
        List<Call> calls = new ArrayList<>();
        for (Described.Operation each : operations) {
            for (int i = 0; i < times; i++) {
                calls.add(call(each, harmless));
            }
        }
        Collections.shuffle(calls, random);
        return calls.stream();
    }

    /**
     * One call of an operation.
     *
     * @param harmless true where a call that could be taken may name nothing that is there
     */
    Call call(Described.Operation operation, boolean harmless) {
        String method = random.nextInt(12) == 0 ? pick(METHODS) : operation.method();
        boolean reading = READING.contains(method);
        boolean body = !reading && (operation.body().isObject() || random.nextInt(3) == 0);
        String text = body ? body(operation, harmless) : null;
        boolean real = reading || !harmless || body && operation.body().isObject();
        Map<String, String> headers = headers(operation, text);
        return new Call(method, path(operation, real) + query(operation), text, headers);
    }

    private String path(Described.Operation operation, boolean real) {
        String path = operation.path();
        for (JsonNode each : operation.parameters("path")) {
            String name = each.get("name").asString();
            List<String> there = known.getOrDefault(key(operation, name), known.getOrDefault(name, List.of()));
            String value = real && !there.isEmpty() && random.nextInt(10) < 7 ? pick(there) : pick(NAMES);
            path = path.replace("{" + name + "}", value);
        }
        return path;
    }

    /** {@code hearings/{id}}: the place and what stands before it. */
    private static String key(Described.Operation operation, String name) {
        String before = operation.path().substring(0, operation.path().indexOf("{" + name + "}") - 1);
        return before.substring(before.lastIndexOf('/') + 1) + "/{" + name + "}";
    }

    private String query(Described.Operation operation) {
        String query = operation.parameters("query").stream()
                .filter(each -> random.nextInt(3) > 0)
                .map(each -> each.get("name").asString() + "=" + encode(queryValue(each.get("schema"))))
                .collect(Collectors.joining("&"));
        String extra = random.nextInt(8) == 0 ? "zzz=" + CANARY + "&zzz=%00&limit=abc" : "";
        String whole = query + (query.isEmpty() || extra.isEmpty() ? "" : "&") + extra;
        return whole.isEmpty() ? "" : "?" + whole;
    }

    private String queryValue(JsonNode schema) {
        String text = random.nextBoolean() ? plain(schema) : pick(TEXTS);
        return text.length() > 2000 ? text.substring(0, 2000) : text;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Map<String, String> headers(Described.Operation operation, String body) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (!operation.parameters("header").isEmpty() && random.nextInt(8) > 0) {
            headers.put("If-Match", pick(TAGS));
        }
        if (body != null) {
            headers.put("Content-Type", random.nextInt(6) == 0 ? pick(TYPES) : "application/json");
        }
        if (random.nextInt(6) == 0) {
            headers.put("Accept", pick(ACCEPTS));
        }
        if (random.nextInt(10) == 0) {
            headers.put("Accept-Language", pick(List.of("es", "zz-ZZ", ";q=", "*", "en;q=9")));
            headers.put("Idempotency-Key", CANARY);
        }
        return headers;
    }

    /** A body near to what is asked for; a harmless one has a field that no record knows. */
    private String body(Described.Operation operation, boolean harmless) {
        if (operation.body().isMissingNode() || random.nextInt(6) == 0) {
            return pick(WHOLE);
        }
        String text = value(operation.body(), 0);
        if (!text.startsWith("{") || !harmless && random.nextInt(4) > 0) {
            return text;
        }
        return text.equals("{}") ? "{\"zzz\":1}" : "{\"zzz\":1," + text.substring(1);
    }

    private String value(JsonNode given, int depth) {
        if (random.nextInt(9) == 0 || depth > 4) {
            return random.nextBoolean() ? pick(RAW) : quote(pick(TEXTS));
        }
        JsonNode schema = described.resolve(given);
        return switch (schema.path("type").asString("")) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema.path("items"), depth);
            case "integer" -> String.valueOf(random.nextInt(100) - 5);
            case "number" -> String.valueOf(random.nextDouble() * 100);
            case "boolean" -> String.valueOf(random.nextBoolean());
            case "string" -> quote(plain(schema));
            default -> pick(RAW);
        };
    }

    private String object(JsonNode schema, int depth) {
        List<String> fields = new ArrayList<>();
        schema.path("properties").properties().forEach(each -> {
            if (random.nextInt(6) > 0) {
                fields.add(quote(each.getKey()) + ":" + value(each.getValue(), depth + 1));
            }
        });
        if (!fields.isEmpty() && random.nextInt(15) == 0) {
            fields.add(fields.get(0));
        }
        return "{" + String.join(",", fields) + "}";
    }

    private String array(JsonNode items, int depth) {
        int size = random.nextInt(20) == 0 ? 300 : random.nextInt(3);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(value(items, depth + 1));
        }
        return "[" + String.join(",", values) + "]";
    }

    /** Something that fits the schema. */
    private String plain(JsonNode schema) {
        JsonNode constants = schema.path("enum");
        if (constants.isArray() && !constants.isEmpty()) {
            return constants.get(random.nextInt(constants.size())).asString();
        }
        return switch (schema.path("format").asString("")) {
            case "date" -> "202" + random.nextInt(10) + "-1" + random.nextInt(3) + "-" + (10 + random.nextInt(21));
            case "date-time" -> "2026-12-" + (10 + random.nextInt(20)) + "T10:20:00-08:00";
            case "time" -> "10:20";
            default -> random.nextInt(3) == 0 ? pick(all()) : pick(TEXTS);
        };
    }

    private List<String> all() {
        List<String> all = known.values().stream().flatMap(List::stream).toList();
        return all.isEmpty() ? NAMES : all;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** As JSON, with what a careful writer would escape left as it is. */
    private static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
