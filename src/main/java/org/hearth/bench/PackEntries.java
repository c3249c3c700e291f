package org.hearth.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * A file of entries, opened.
 *
 * @param id the key under which the file lies; null where it was not laid down
 * @param pack the pack in which they were written
 * @param day the day of that pack
 * @param officer the judicial officer whose pack it is
 * @param items one a hearing, in the order of the day
 */
public record PackEntries(String id, String pack, LocalDate day, String officer, List<Entry> items) {
    public PackEntries {
        items = List.copyOf(items);
    }
}
