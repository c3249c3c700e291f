package org.hearth.court;

import org.hearth.terms.Entry;

/**
 * A dedicated courtroom.
 *
 * @param key stable, for other tables: {@code dept-3}
 * @param name neutral, since strangers read it: {@code Dept. 3}
 */
public record Courtroom(String key, String name) {
    static Courtroom read(Entry entry) {
        entry.only("key", "name");
        return new Courtroom(entry.text("key"), entry.text("name"));
    }
}
