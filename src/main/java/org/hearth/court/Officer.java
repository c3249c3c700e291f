package org.hearth.court;

import org.hearth.terms.Entry;

/**
 * A judicial officer of the court book.
 *
 * @param key stable, for other tables: {@code judge-a}
 * @param name as papers and pages say it
 */
public record Officer(String key, String name, OfficerKind kind) {
    static Officer read(Entry entry) {
        entry.only("key", "name", "kind");
        return new Officer(entry.text("key"), entry.text("name"), entry.choice("kind", OfficerKind.class));
    }
}
