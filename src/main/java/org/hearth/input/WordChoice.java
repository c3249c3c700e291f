package org.hearth.input;

/**
 * What a writer chose for words that the language guide noticed in an answer.
 *
 * @param question the question that is answered
 * @param rule the rule that noticed them
 * @param words the words as they stood, at most 1,200 characters
 * @param outcome what became of them
 */
public record WordChoice(String question, String rule, String words, Outcome outcome) {
    /** Says nothing of the words. */
    @Override
    public String toString() {
        return rule + " " + outcome;
    }
}
