package org.hearth.input;

import java.time.LocalDate;
import org.hearth.terms.Problem;

/**
 * An action to be agreed: what is done, by whom, by when; no facts, no scores, no labels.
 *
 * @param text 1 to 500 characters
 * @param owner the agency or the person who does it, 1 to 120 characters
 * @param by by when
 */
public record NewAction(String text, String owner, LocalDate by) {
    /** Longest words of an action, in UTF-16 code units. */
    public static final int LONGEST = 500;

    private static final int LONGEST_OWNER = 120;

    public NewAction {
        text = needed("text", text, LONGEST);
        owner = needed("owner", owner, LONGEST_OWNER);
        if (by == null) {
            throw Problem.badInput("by", "problem.action-day");
        }
    }

    private static String needed(String field, String words, int most) {
        if (words == null || words.isBlank() || words.length() > most) {
            throw Problem.badInput(field, "problem.action-" + field, most);
        }
        return words.strip();
    }
}
