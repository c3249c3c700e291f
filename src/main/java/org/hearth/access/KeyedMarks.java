package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Marks by which a confidential number is found again without standing in a table: keyed, and the same each time. */
@ApplicationScoped
public class KeyedMarks {
    @Inject
    Keys keys;

    /**
     * The mark of a text.
     *
     * @param what what kind of text it is, so that two kinds never share a mark
     */
    public String of(String what, String text) {
        return Mac.of(keys.audit(null), "mark " + what, text);
    }
}
