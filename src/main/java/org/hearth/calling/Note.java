package org.hearth.calling;

/**
 * The clerk's note on a hearing's line, for the court's own people: logistics, no facts of the case.
 *
 * @param text the note; null where there is none
 * @param version to be given back when it is changed; 0 before the first
 */
public record Note(String text, long version) {
    /** No note yet. */
    static final Note NONE = new Note(null, 0);
}
