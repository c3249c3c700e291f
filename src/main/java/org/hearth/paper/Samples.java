package org.hearth.paper;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Invented data for each paper, ordinary, empty and extreme, to try a template with before it meets a case. */
final class Samples {
    /** What a paper is tried with. */
    enum Kind {
        ORDINARY,
        EMPTY,
        EXTREME
    }

    private static final String FILE = "/demo/papers.yaml";
    /** As many orders as a long hearing has. */
    private static final int MANY = 40;
    /** As many as stand within one of those. */
    private static final int FEW = 3;

    /** As long as a statement may be, in characters. */
    private static final int LONG = 10_000;
    /** What a template links or counts by, and what is no words. */
    private static final Set<String> KEPT = Set.of("id", "style", "mark", "hash", "line", "day", "title", "heading");

    /** Lists that stand within the items of others. */
    private static final Set<String> INNER = Set.of("items", "answers", "notes", "under");

    private static final String NAMES = " Zoë Łukasiewicz-Đặng Ñuñez Œuvre Ğökçe İnci ẞteß Þórr, محمد الأمين, יעל כהן,"
            + " 王小明, 김민수, Հայկ, e\u0301\u0327, 𐍈, ☺ <b>&amp;</b> ${x}";
    private static final Map<String, Map<String, Object>> ORDINARY = read();

    private Samples() {}

    /** The data; empty where no such paper is known. */
    static Map<String, Object> of(String paper, Kind kind) {
        Map<String, Object> ordinary = ORDINARY.getOrDefault(paper, Map.of());
        Map<String, Object> data = new LinkedHashMap<>();
        ordinary.forEach((name, value) -> data.put(
                name,
                kind == Kind.ORDINARY ? value : kind == Kind.EMPTY ? empty(name, value) : extreme(name, value, true)));
        if (paper.equals("summary") && kind != Kind.EMPTY) {
            data.put("charts", List.of(chart()));
        }
        return data;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> read() {
        try (InputStream in = Samples.class.getResourceAsStream(FILE)) {
            return (Map<String, Map<String, Object>>)
                    new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new IllegalStateException("the sample data of papers is missing from this build", e);
        }
    }

    private static Object empty(String name, Object value) {
        if (value instanceof List) {
            return List.of();
        }
        return value instanceof String && !KEPT.contains(name) ? "" : value;
    }

    /** The first statement in it is as long as one may be. */
    private static Object extreme(String name, Object value, boolean longest) {
        if (value instanceof Map) {
            Map<String, Object> all = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, each) -> all.put((String) key, extreme((String) key, each, longest)));
            return all;
        }
        if (value instanceof List) {
            return many((List<?>) value, INNER.contains(name) ? FEW : MANY, longest);
        }
        boolean words = value instanceof String && !KEPT.contains(name);
        return words && longest && name.equals("text") ? filled((String) value) : words ? value + NAMES : value;
    }

    /** Many of it, the first and the last of the hard ones; the marks that a paper links to stay apart. */
    private static List<Object> many(List<?> few, int times, boolean longest) {
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < (few.isEmpty() ? 0 : times); i++) {
            Object one = few.get(i % few.size());
            Object each = i < FEW || i == times - 1 ? extreme("", one, longest && i == 0) : one;
            if (each instanceof Map) {
                String number = "-" + i;
                Map<String, Object> item = new LinkedHashMap<>();
                ((Map<?, ?>) each)
                        .forEach((key, part) -> item.put((String) key, key.equals("id") ? part + number : part));
                each = item;
            }
            many.add(each);
        }
        return many;
    }

    private static String filled(String text) {
        return (text + " ").repeat(LONG / text.length() + 1).substring(0, LONG - 1) + ".";
    }

    private static Map<String, Object> chart() {
        LocalDate from = LocalDate.of(2026, 8, 1);
        List<Chart.Bar> bars = List.of(
                new Chart.Bar(from, from.plusDays(30), 4, null, true),
                new Chart.Bar(from.plusDays(31), from.plusDays(60), 5, null, false),
                new Chart.Bar(from.plusDays(61), from.plusDays(91), 0, null, true));
        Chart chart =
                new Chart("away", "Times away", "4, 5, 0", bars, List.of(from.plusDays(40)), 5, LocalDate::toString);
        List<Map<String, Object>> rows = List.of(Map.of("days", "1 to 31 Aug", "said", "4"));
        return Map.of("name", "Times away", "picture", chart.placed(), "rows", rows, "uneven", "");
    }
}
