package org.hearth.retention;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearth.access.Shelf;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row of a table as it stands there, every value as text.
 *
 * @param shelf its table
 * @param values by column; null where the row has none
 */
record Row(Shelf shelf, Map<String, String> values) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BODY = "_body";

    String key() {
        return values.get(shelf.key());
    }

    String value(String column) {
        return values.get(column);
    }

    /** The column that says of what kind the words in a body column are. */
    private String kindOf(String part) {
        return values.containsKey(part + "_content") ? part + "_content" : part + "_kind";
    }

    /** The sealed texts of this row, by the part of the columns' names before {@code _body}. */
    Map<String, Words> words() {
        Map<String, Words> words = new TreeMap<>();
        for (String column : values.keySet()) {
            String part = column.endsWith(BODY) ? column.substring(0, column.length() - BODY.length()) : null;
            if (part != null && values.get(column) != null && values.get(kindOf(part)) != null) {
                words.put(
                        part,
                        new Words(
                                values.get(column),
                                values.get(kindOf(part)),
                                values.get(part + "_audience"),
                                values.get(part + "_author")));
            }
        }
        return words;
    }

    /** The row without its sealed texts, as one text. */
    String bare() {
        Map<String, String> rest = new LinkedHashMap<>(values);
        words().keySet().forEach(part -> rest.put(part + BODY, ""));
        return JSON.writeValueAsString(rest);
    }

    /** The row as it was, from its bare text and its sealed texts. */
    @SuppressWarnings("unchecked")
    static Row of(Shelf shelf, String bare, Map<String, Words> words) {
        Row row = new Row(shelf, JSON.readValue(bare, LinkedHashMap.class));
        words.forEach((part, each) -> {
            row.values.put(part + BODY, each.body());
            row.values.put(row.kindOf(part), each.kind());
            row.values.put(part + "_audience", each.audience());
            row.values.put(part + "_author", each.author());
        });
        return row;
    }

    /** What of this row another one of the same key says otherwise, with this row's own values; versions do not count. */
    Row changedIn(Row now) {
        Map<String, String> changed = new LinkedHashMap<>();
        values.forEach((column, value) -> {
            if (!column.equals("version") && !Objects.equals(value, now.values.get(column))) {
                changed.put(column, value);
            }
        });
        if (changed.isEmpty()) {
            return null;
        }
        changed.put(shelf.key(), key());
        words().keySet().stream()
                .filter(part -> changed.containsKey(part + BODY))
                .forEach(part -> {
                    changed.put(kindOf(part), values.get(kindOf(part)));
                    changed.put(part + "_audience", values.get(part + "_audience"));
                    changed.put(part + "_author", values.get(part + "_author"));
                });
        return new Row(shelf, changed);
    }

    /**
     * A sealed text as it lies in its columns; nothing here opens it.
     *
     * @param audience null where the table has none
     * @param author null where the table has none
     */
    record Words(String body, String kind, String audience, String author) {}
}
