package org.hearth.input;

import org.hearth.terms.Discipline;

/**
 * A text and in whose voice it is written.
 *
 * @param text as its writer typed it
 */
record Written(Discipline discipline, String text) {
    /** Says nothing of the words. */
    @Override
    public String toString() {
        return discipline + ", " + text.length() + " characters";
    }
}
