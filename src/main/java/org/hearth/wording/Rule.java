package org.hearth.wording;

import java.util.List;

/**
 * One rule of the guide, whichever file it stands in: what is said about it, and the examples it must hold to.
 *
 * @param id its stable name: {@code RUNAWAY}; several forms of one rule share it
 * @param privileged does it look for confidential content, which is routed and not reworded?
 * @param scope of whom its words must be said, and where they may stand
 * @param file the file it stands in
 * @param line its line there
 * @param wrong sentences in which it must find the marked words
 * @param right sentences in which it must find nothing
 */
record Rule(String id, boolean privileged, Scope scope, String file, int line, List<Wrong> wrong, List<String> right) {
    private static final String OPEN = "<marker>";
    private static final String CLOSE = "</marker>";

    Rule {
        wrong = List.copyOf(wrong);
        right = List.copyOf(right);
    }

    /**
     * A sentence that deserves a second look.
     *
     * @param marked the sentence, the words to find between marks
     * @param other the other words it must offer; empty where none are asked for
     */
    record Wrong(String marked, List<String> other) {
        Wrong {
            other = other.equals(List.of("")) ? List.of() : List.copyOf(other);
        }

        /** The sentence as it would be written. */
        String text() {
            return marked.replace(OPEN, "").replace(CLOSE, "");
        }

        /** Where the marked words begin in it. */
        int from() {
            return marked.indexOf(OPEN);
        }

        /** Where they end in it, exclusive. */
        int to() {
            return marked.indexOf(CLOSE) - OPEN.length();
        }
    }
}
