package org.hearth.court;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearth.terms.Entry;

/** How the tables of this room are read: keys once, numbers positive, words from a short list. */
final class Rows {
    private Rows() {}

    /** Rows by their key, in the file's order; a key that stands twice is a fault of the second row. */
    static <T> Map<String, T> byKey(List<Entry> rows, String column, Function<Entry, T> read) {
        Map<String, T> all = new LinkedHashMap<>();
        for (Entry row : rows) {
            if (all.put(row.text(column), read.apply(row)) != null) {
                throw row.fault(column, row.text(column) + " stands here twice; give each row its own");
            }
        }
        return Collections.unmodifiableMap(all);
    }

    /** A positive number; null where nothing stands. */
    static Integer positive(Entry row, String column) {
        if (!row.has(column)) {
            return null;
        }
        int number = row.whole(column);
        if (number < 1 || number > 1000) {
            throw row.fault(column, "write a whole number from 1 to 1000");
        }
        return number;
    }

    /** How many units; a number needs a unit to count in. */
    static Integer count(Entry row, String column, Unit unit) {
        Integer number = positive(row, column);
        if (number != null && unit == null) {
            throw row.fault(column, "needs a unit beside it: cd, cal, mo, hours or h-nc");
        }
        return number;
    }

    /** One of a few words; null where nothing stands. */
    static String oneOf(Entry row, String column, String... words) {
        String text = row.optional(column).orElse(null);
        if (text != null && !Set.of(words).contains(text)) {
            throw row.fault(column, "write one of " + List.of(words));
        }
        return text;
    }

    /** A day; null where nothing stands. */
    static LocalDate day(Entry row, String column) {
        return row.has(column) ? row.date(column) : null;
    }

    /** The last day of a span; null where nothing stands. */
    static LocalDate until(Entry row, String column, String from) {
        LocalDate last = day(row, column);
        LocalDate first = day(row, from);
        if (last != null && first != null && last.isBefore(first)) {
            throw row.fault(column, "lies before " + from + "; write the last day to which the row applies");
        }
        return last;
    }

    /** True where a day lies in a span; an end that is null is open. */
    static boolean spans(LocalDate from, LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The name of a milestone; null where nothing stands. */
    static String milestone(Entry row, String column, Set<String> known) {
        return row.optional(column).map(name -> known(row, column, name, known)).orElse(null);
    }

    /** Names of milestones, with spaces between. */
    static List<String> milestones(Entry row, String column, Set<String> known) {
        return row.optional(column)
                .map(text -> Arrays.stream(text.split(" +"))
                        .map(name -> known(row, column, name, known))
                        .toList())
                .orElse(List.of());
    }

    private static String known(Entry row, String column, String name, Set<String> known) {
        if (!known.isEmpty() && !known.contains(name)) {
            throw row.fault(column, name + " is no milestone; write one of " + new TreeSet<>(known));
        }
        return name;
    }
}
