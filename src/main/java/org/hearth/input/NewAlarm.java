package org.hearth.input;

import org.hearth.terms.Problem;

/**
 * An alarm to be raised.
 *
 * @param request the key of the request at which it is told; null for one told outside a form
 * @param hearing the key of the hearing it bears on; null for none
 * @param kind what it tells of
 * @param words what is happening, 1 to 4,000 characters
 * @param around what stands around it; null where it is given later
 */
public record NewAlarm(String request, String hearing, AlarmKind kind, String words, Circumstances around) {
    /** Longest words, in UTF-16 code units. */
    public static final int LONGEST = 4_000;

    public NewAlarm {
        if (kind == null) {
            throw Problem.badInput("kind", "problem.alarm-kind");
        }
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw Problem.badInput("words", "problem.alarm-words", LONGEST);
        }
        words = words.strip();
    }
}
