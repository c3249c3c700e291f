package org.hearth.progress;

import org.hearth.terms.Problem;

/**
 * An interest or a strength as somebody says it.
 *
 * @param kind which of the two
 * @param words in a few words, at most 500 characters
 * @param known how an adult knows it; null from the youth and the youth's attorney, whose own word it is
 */
public record SaidStrength(StrengthKind kind, String words, Known known) {
    private static final int LONGEST = 500;

    public SaidStrength {
        words = words == null ? "" : words.strip();
        if (kind == null) {
            throw Problem.badInput("kind", "problem.strength-kind");
        }
        if (words.isEmpty()) {
            throw Problem.badInput("words", "problem.words-needed");
        }
        if (words.length() > LONGEST) {
            throw Problem.badInput("words", "problem.words-too-long", LONGEST);
        }
    }

    /**
     * The same, as far as that side may say it.
     *
     * @param own true for the youth and the youth's attorney
     * @throws Problem bad input for an adult's word on interests, and for one that does not say how it is known
     */
    SaidStrength checked(boolean own) {
        if (!own && kind == StrengthKind.INTEREST) {
            throw Problem.badInput("kind", "problem.interest-is-the-youths");
        }
        if (!own && known == null) {
            throw Problem.badInput("known", "problem.unknown-known");
        }
        return this;
    }
}
