package org.hearth.progress;

import java.util.List;
import org.hearth.terms.Problem;

/**
 * What the youth says of a goal, or what changes in it; null leaves a thing as it is.
 *
 * @param words the goal, at most 2,000 characters
 * @param success by what the youth will know that it is reached, at most 1,000 characters; empty takes it away
 * @param measures ids of the measures by which the youth wants to follow it, at most eight; empty takes them away
 * @param state how it stands with it
 */
public record GoalWords(String words, String success, List<String> measures, GoalState state) {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_SUCCESS = 1_000;
    private static final int MOST_MEASURES = 8;

    public GoalWords {
        words = words == null ? null : words.strip();
        success = success == null ? null : success.strip();
        measures = measures == null ? null : measures.stream().distinct().toList();
        if (words != null && words.length() > LONGEST) {
            throw Problem.badInput("words", "problem.words-too-long", LONGEST);
        }
        if (success != null && success.length() > LONGEST_SUCCESS) {
            throw Problem.badInput("success", "problem.words-too-long", LONGEST_SUCCESS);
        }
        if (measures != null && measures.size() > MOST_MEASURES) {
            throw Problem.badInput("measures", "problem.goal-measures", MOST_MEASURES);
        }
    }

    /** A goal in words alone. */
    public static GoalWords of(String words) {
        return new GoalWords(words, null, null, null);
    }

    /** The words of a new goal. */
    GoalWords asNew() {
        if (words == null) {
            throw Problem.badInput("words", "problem.words-needed");
        }
        return asChange();
    }

    /** A change, which says something and never empties the goal. */
    GoalWords asChange() {
        if (words != null && words.isEmpty()
                || words == null && !changesSuccess() && measures == null && state == null) {
            throw Problem.badInput("words", "problem.words-needed");
        }
        return this;
    }

    boolean changesSuccess() {
        return success != null;
    }

    /** True where what is said itself changes, and not only how it stands. */
    boolean rewrites() {
        return words != null || changesSuccess() || measures != null;
    }
}
