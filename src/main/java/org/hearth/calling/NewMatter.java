package org.hearth.calling;

import java.time.LocalDate;
import org.hearth.terms.Problem;

/**
 * A matter that comes in for chambers.
 *
 * @param kind its kind's key
 * @param received the day it came in; null is today
 * @param complete whether the application is complete; null is yes
 * @param from who filed it: an agency or a part in the case, no name of a youth
 */
public record NewMatter(String kind, LocalDate received, Boolean complete, String from) {
    private static final int LONGEST = 120;

    public NewMatter {
        if (from == null || from.isBlank() || from.length() > LONGEST) {
            throw Problem.badInput("from", "problem.chambers-from", LONGEST);
        }
    }
}
